package dev.nightshift.compliance;

import dev.nightshift.script.Line;

/**
 * A sentence that the rulebook let pass. Performers speak nothing else; only this package constructs it (the
 * architecture test holds everyone to it).
 */
public final class ClearedLine {
    private final Line line;

    ClearedLine(Line line) {
        this.line = line;
    }

    public Line line() {
        return line;
    }

    @Override
    public String toString() {
        return "ClearedLine[" + line.display() + "]";
    }
}
