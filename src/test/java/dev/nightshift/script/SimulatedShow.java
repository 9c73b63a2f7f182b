package dev.nightshift.script;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A show in planned time: what is said when, with what may not be said passed over. */
record SimulatedShow(List<Spoken> lines) {
    record Spoken(Duration at, PlannedLine planned, Line line) {}

    static SimulatedShow of(Catalogue catalogue, Language language, long seed, int passes, Instant now) {
        RunOfShow show = ScriptWriter.of(language).write(catalogue, seed);
        LineFiller filler = LineFiller.of(language);
        List<Spoken> lines = new ArrayList<>();
        Duration clock = Duration.ZERO;
        for (int pass = 0; pass < passes; pass++) {
            for (Segment segment : show.pass(pass)) {
                for (PlannedLine planned : segment.lines()) {
                    if (filler.fill(planned, catalogue, now, ExampleShop.ZONE) instanceof Filling.Filled(Line line)) {
                        lines.add(new Spoken(clock, planned, line));
                        clock = clock.plus(planned.estimate());
                    }
                }
            }
        }
        return new SimulatedShow(lines);
    }

    /** The sentences that come again within a time, with how long after. */
    List<String> repeatedWithin(Duration window) {
        Map<String, Duration> last = new HashMap<>();
        List<String> repeated = new ArrayList<>();
        for (Spoken spoken : lines) {
            Duration before = last.put(spoken.line().display(), spoken.at());
            if (before != null && spoken.at().minus(before).compareTo(window) < 0) {
                repeated.add(spoken.at().minus(before).toSeconds() + " s: "
                        + spoken.line().display());
            }
        }
        return repeated;
    }

    /** When a sentence comes for the second time. */
    Duration firstRepetition() {
        Map<String, Duration> first = new HashMap<>();
        for (Spoken spoken : lines) {
            if (first.putIfAbsent(spoken.line().display(), spoken.at()) != null) {
                return spoken.at();
            }
        }
        return lines.getLast().at();
    }

    List<String> texts() {
        return lines.stream().map(spoken -> spoken.line().display()).toList();
    }
}
