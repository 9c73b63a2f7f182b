package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.shop.SourceRef;
import java.util.List;

/**
 * What the host will say in a turn.
 *
 * @param lines judged and cleared, in order; none when nothing is said
 * @param bridged whether the last line leads back to the script
 * @param reason for silence or a refused sentence, without viewers' text; else empty
 * @param micros how long writing and judging took
 */
public record Thought(
        Outcome outcome,
        List<ClearedLine> lines,
        boolean bridged,
        List<SourceRef> sources,
        String reason,
        long micros) {
    public Thought {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /** What became of a turn. */
    public enum Outcome {
        ANSWERED,
        ASKED_BACK,
        NOT_KNOWN,
        DECLINED,
        KIND,
        SILENT,
        /** The rulebook refused what was to be said. */
        REFUSED
    }
}
