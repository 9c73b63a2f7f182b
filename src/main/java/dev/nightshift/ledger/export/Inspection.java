package dev.nightshift.ledger.export;

import java.util.List;

/** What a check of an exported show found. */
public sealed interface Inspection {
    /**
     * Every byte is as it was signed.
     *
     * @param show {@code ROOM/SHOW}
     * @param lines in its chain
     * @param heads signed places in it
     * @param key fingerprint of the key, to be compared with the one that the operator told
     * @param films its recordings
     */
    record Whole(String show, long lines, int heads, String key, Films films) implements Inspection {}

    /**
     * Recordings of a show.
     *
     * @param named in the export
     * @param seen of them, lying in the folder
     */
    record Films(int named, int seen) {}

    /** @param findings what is not as it was signed, in sentences; at least one */
    record Tampered(List<String> findings) implements Inspection {
        public Tampered {
            findings = List.copyOf(findings);
        }
    }
}
