package dev.nightshift.talent.file;

import dev.nightshift.talent.Consent;
import java.util.List;

/** What became of reading a consent's file. */
public sealed interface Reading {
    /** It is a consent; whether it covers anything is another matter. */
    record Read(Consent consent) implements Reading {}

    /**
     * It is none.
     *
     * @param problems all of them; never empty
     */
    record Rejected(List<Problem> problems) implements Reading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
