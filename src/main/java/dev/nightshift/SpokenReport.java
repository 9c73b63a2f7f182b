package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.studio.Enrolment;
import dev.nightshift.studio.consent.Denial;
import java.io.PrintStream;
import java.util.List;

/** For a person at a terminal. */
final class SpokenReport implements CloneReport {
    private final PrintStream out;
    private final Stopwatch watch;

    SpokenReport(PrintStream out) {
        this.out = out;
        this.watch = new Stopwatch(out);
    }

    @Override
    public void phase(String name) {
        watch.begin(name);
    }

    @Override
    public void denied(List<Denial> denials) {
        throw new MissingPartException(
                String.join("\n", denials.stream().map(Object::toString).toList()));
    }

    @Override
    public void rejected(Enrolment.Outcome.Rejected rejected) {
        watch.end();
        out.println("The footage has to be recorded anew:");
        rejected.reasons().forEach(reason -> out.println("  " + reason));
    }

    @Override
    public void ready(Built built) {
        watch.end();
        out.printf(
                "%s is ready: %.1f s of film, %d mouths, %d ways through it, %.1f MB, built in %.1f s%n",
                built.name(),
                built.enrolled().pictures() / 25.0,
                built.enrolled().model().exemplars().length,
                built.enrolled().model().loops().joins().size(),
                built.bytes() / 1e6,
                built.seconds());
        built.enrolled().notes().forEach(note -> out.println("  " + note));
        out.println("  play it with --host " + built.name());
    }
}
