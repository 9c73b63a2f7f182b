package dev.nightshift.studio.footage;

/** What a look into a file says. */
public sealed interface Examination {
    /** It has pictures that can be decoded. */
    record Readable(FootageInfo info) implements Examination {}

    /**
     * It is no film, or a kind that can't be decoded here.
     *
     * @param why in words for the person who chose the file
     */
    record Unreadable(String why) implements Examination {}

    /** It has no moving pictures. */
    record NoVideo() implements Examination {}
}
