package dev.nightshift.room.intake;

/** A first look at a comment, in microseconds, before it is understood. Safe for any thread. */
public interface Triage {
    /** Worth of a cry for help: nothing that waits is worth more. */
    int DISTRESS = 10;

    /** How much it is worth to read this soon: 0 (least) .. 9. */
    int worth(String text);

    /** Whether its writer may be in distress. Looked at in every comment, so that no flood hides one. */
    boolean distress(String text);

    /** The words without case, width, blanks and signs: comments that fold to the same are one group. */
    String fold(String text);
}
