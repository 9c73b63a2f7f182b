package dev.nightshift.compliance.loop;

import java.time.Duration;

/** Whether a show is as varied as a live one. */
public sealed interface Liveliness {
    /** It is. */
    record Lively() implements Liveliness {}

    /** Something repeats; an operator should look. */
    record Repeating(What what, long row, Duration ago) implements Liveliness {}

    /** It repeats so long that it must not go on. */
    record Looping(What what, long row, Duration ago) implements Liveliness {}

    /** What repeats; a row is counted in seconds of sound and picture, and in sentences. */
    enum What {
        SOUND,
        PICTURE,
        SENTENCES
    }
}
