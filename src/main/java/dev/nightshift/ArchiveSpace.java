package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.ArchivePlan;
import dev.nightshift.ledger.Retention;
import dev.nightshift.ledger.RetentionFile;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;

/** Whether a room's evidence can be kept as long as the law of its markets asks (rule R36). */
final class ArchiveSpace {
    /** A show is planned for a day: a longer one is a new one by then. */
    static final Duration LONGEST = Duration.ofHours(24);
    /** A recording at the program's bitrate, sound included. */
    private static final long REPLAY_BYTES_AN_HOUR = 1_300_000_000L;

    private ArchiveSpace() {}

    /** The plan of the next show. */
    static ArchivePlan plan(Archive archive, Retention retention, Collection<String> markets) throws IOException {
        long evidence = Math.max(archive.bytesAnHour().orElse(0), ArchivePlan.USUAL_BYTES_AN_HOUR);
        long replay = retention.replay(markets) ? REPLAY_BYTES_AN_HOUR : 0;
        return new ArchivePlan(evidence + replay, LONGEST, archive.free(), retention.months(markets));
    }

    /** Whether a day of it fits: what the gate before a show asks for. */
    static boolean fits(Archive archive, Collection<String> markets) {
        try {
            return plan(archive, RetentionFile.standard(), markets).fits();
        } catch (IOException broken) {
            throw new MissingPartException("the room for the evidence can't be measured: " + broken.getMessage());
        }
    }
}
