package dev.nightshift.channel;

import java.time.Instant;

/**
 * One viewer message.
 *
 * @param text as written, at most {@link #LONGEST} characters: data, never to be logged or spoken as it is
 */
public record Comment(String id, Viewer viewer, String text, Instant at) implements AudienceEvent {
    /** What is longer is cut by the connector. */
    public static final int LONGEST = 500;

    public Comment {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a comment holds at most " + LONGEST + " characters");
        }
    }

    /** A comment whose text is cut where it is too long, between whole characters. */
    public static Comment cut(String id, Viewer viewer, String text, Instant at) {
        return new Comment(id, viewer, Viewer.cut(text, LONGEST), at);
    }

    /** Never shows the text: viewers' words don't reach logs. */
    @Override
    public String toString() {
        return "Comment[" + id + "]";
    }
}
