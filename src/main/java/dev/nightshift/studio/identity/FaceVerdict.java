package dev.nightshift.studio.identity;

/** Whether two recordings show the same person. */
public sealed interface FaceVerdict {
    /**
     * They do.
     *
     * @param distance of the two, as {@link FaceVector#distance}
     */
    record SamePerson(double distance) implements FaceVerdict {}

    /**
     * They don't.
     *
     * @param distance of the two
     */
    record OtherPerson(double distance) implements FaceVerdict {}

    /**
     * It can't be told.
     *
     * @param why in a sentence
     */
    record Unsure(String why) implements FaceVerdict {}
}
