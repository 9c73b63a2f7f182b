package dev.nightshift.studio.sitting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is recorded in a sitting, in the order in which it becomes footage. */
public enum TakeKind {
    /** The talent speaks the phrase of the consent. */
    PHRASE(30),
    /** The text from the teleprompter. */
    WORDS(75),
    NEUTRAL(5),
    SMILE(5),
    CONCERNED(5),
    /** The mouth wide open. */
    WIDE(5),
    /** Silence: what is shown while the host listens. */
    LISTENING(10),
    /** A film that was made elsewhere, in place of all takes but the phrase. */
    FILM(600);

    private static final Set<TakeKind> PLAYED = EnumSet.range(WORDS, LISTENING);

    private final int seconds;

    TakeKind(int seconds) {
        this.seconds = seconds;
    }

    /** Takes before the camera that become footage. */
    public static Set<TakeKind> played() {
        return EnumSet.copyOf(PLAYED);
    }

    /** The take called so in an address. */
    public static Optional<TakeKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.named().equals(name)).findFirst();
    }

    /** In addresses and names of files. */
    public String named() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long it is at most; a take with a countdown lasts just as long. */
    public int seconds() {
        return seconds;
    }
}
