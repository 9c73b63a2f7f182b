package dev.nightshift.compliance.text;

/** A stretch of a reading: from, up to but not at, its end. */
public record Span(int start, int end) {
    boolean holds(int at) {
        return at >= start && at < end;
    }

    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }
}
