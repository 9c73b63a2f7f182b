package dev.nightshift.talent;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why a consent does not cover a use. */
public sealed interface Gap {
    /** In a sentence, for an operator. */
    String says();

    /** Nobody has signed yet. */
    record Unsigned() implements Gap {
        @Override
        public String says() {
            return "the talent has not signed this consent";
        }
    }

    /** The talent took it back. */
    record Revoked(Instant at) implements Gap {
        @Override
        public String says() {
            return "the talent revoked this consent on " + at;
        }
    }

    /** It does not hold yet. */
    record NotYet(Instant from) implements Gap {
        @Override
        public String says() {
            return "this consent holds only from " + from;
        }
    }

    /** It holds no longer. */
    record Expired(Instant until) implements Gap {
        @Override
        public String says() {
            return "this consent ended on " + until;
        }
    }

    /** The talent has not declared to be 18 or older (rule R16). */
    record Minor() implements Gap {
        @Override
        public String says() {
            return "the talent has not declared to be 18 or older";
        }
    }

    /**
     * The use lies outside what was agreed (rule R14).
     *
     * @param what such as {@code platform}
     * @param wanted such as {@code twitch}
     * @param agreed what was agreed instead
     */
    record OutOfScope(String what, String wanted, Set<String> agreed) implements Gap {
        public OutOfScope {
            agreed = Set.copyOf(agreed);
        }

        @Override
        public String says() {
            return "the " + what + " " + wanted + " was not agreed, only "
                    + new TreeSet<>(agreed).stream().collect(Collectors.joining(", "));
        }
    }
}
