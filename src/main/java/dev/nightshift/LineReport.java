package dev.nightshift;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nightshift.studio.Enrolment;
import dev.nightshift.studio.consent.Denial;
import dev.nightshift.studio.enrol.Fault;
import java.io.PrintStream;
import java.util.List;

/**
 * For a program that watches: a line of JSON for each thing that happens. {@code {"phase": ...}}, and at the end
 * {@code {"reasons": [{code, where, says}]}} or {@code {"ready": name, "notes": [...]}}.
 */
final class LineReport implements CloneReport {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;

    LineReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void phase(String name) {
        say(JSON.createObjectNode().put("phase", name));
    }

    @Override
    public void denied(List<Denial> denials) {
        ObjectNode line = JSON.createObjectNode();
        ArrayNode reasons = line.putArray("reasons");
        denials.forEach(denial -> reason(reasons, denial.cause().name(), "", denial.toString()));
        say(line);
    }

    @Override
    public void rejected(Enrolment.Outcome.Rejected rejected) {
        ObjectNode line = JSON.createObjectNode();
        ArrayNode reasons = line.putArray("reasons");
        for (Fault fault : rejected.faults()) {
            reason(reasons, fault.kind().name(), fault.times(), fault.words());
        }
        say(line);
    }

    @Override
    public void ready(Built built) {
        ObjectNode line = JSON.createObjectNode().put("ready", built.name());
        ArrayNode notes = line.putArray("notes");
        built.enrolled().notes().forEach(notes::add);
        say(line);
    }

    private static void reason(ArrayNode reasons, String code, String where, String says) {
        reasons.addObject().put("code", code).put("where", where).put("says", says);
    }

    private void say(ObjectNode line) {
        out.println(line);
        out.flush();
    }
}
