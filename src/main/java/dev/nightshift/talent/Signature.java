package dev.nightshift.talent;

import java.time.Instant;
import java.util.Optional;

/** How the talent said yes. */
public sealed interface Signature {
    /** When it was given. */
    Instant at();

    /** Who else was there. */
    Optional<String> witness();

    /**
     * The talent speaks a phrase, made for this consent alone, into a camera (rule R13).
     *
     * @param phrase that they were asked to speak
     * @param recordingSha256 of the recording's file, hexadecimal
     * @param heard the operator who listened and found that they spoke it; empty while nobody has
     */
    record RecordedPhrase(
            Instant at, String phrase, String recordingSha256, Optional<Confirmation> heard, Optional<String> witness)
            implements Signature {}

    /**
     * An operator answers for it: the talent signed elsewhere, on paper say, and is the person in this very footage. Weaker
     * than a recording, as no machine compares the faces; a market or a platform may want the recording.
     *
     * @param footageSha256 of the only footage it holds for, hexadecimal
     */
    record OperatorsWord(String footageSha256, Confirmation confirmation, Optional<String> witness)
            implements Signature {
        @Override
        public Instant at() {
            return confirmation.at();
        }
    }
}
