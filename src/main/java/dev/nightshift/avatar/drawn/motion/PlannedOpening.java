package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.media.Phone;
import java.util.ArrayList;
import java.util.List;

/** The opening that a line of sounds asks for by the table of visemes alone, in steps; 0 in pauses. */
final class PlannedOpening {
    private final List<Span> spans = new ArrayList<>();

    private record Span(double start, double end, double open) {}

    /** Appends a sound in program time. */
    void add(Phone phone) {
        double from = phone.startMicros();
        for (VisemePart part : Visemes.of(phone.ipa()).parts()) {
            double until = from + part.share() * (phone.endMicros() - phone.startMicros());
            spans.add(new Span(from, until, part.open() * part.viseme().target().open()));
            from = until;
        }
    }

    /** Mean over a window around a moment. */
    double mean(double at, double window) {
        double sum = 0;
        for (Span span : spans) {
            double overlap = Math.min(span.end(), at + window / 2) - Math.max(span.start(), at - window / 2);
            sum += Math.max(0, overlap) * span.open();
        }
        return sum / window;
    }
}
