package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import java.util.List;

/** Sentences, and what they are worth. */
record Answer(Kind kind, List<Line> lines) {
    static final Answer NONE = new Answer(Kind.UNKNOWN, List.of());

    Answer {
        lines = List.copyOf(lines);
    }

    /** What became of a question. */
    enum Kind {
        KNOWN,
        /** One of two questions is answered, and the lines say that the other one is not. */
        PARTLY,
        UNKNOWN,
        DECLINED
    }

    static Answer known(List<Line> lines) {
        return lines.isEmpty() ? NONE : new Answer(Kind.KNOWN, lines);
    }

    static Answer unknown(Line line) {
        return new Answer(Kind.UNKNOWN, List.of(line));
    }

    /** Whether something is answered. */
    boolean isKnown() {
        return kind == Kind.KNOWN || kind == Kind.PARTLY;
    }

    Answer or(java.util.function.Supplier<Answer> other) {
        return isKnown() || !lines.isEmpty() ? this : other.get();
    }
}
