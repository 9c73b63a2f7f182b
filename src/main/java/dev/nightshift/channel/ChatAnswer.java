package dev.nightshift.channel;

/**
 * What the host answered a viewer, for the chat of the platform that the viewer wrote on.
 *
 * @param comment id of the comment that is answered
 * @param viewer id of its writer on that platform
 * @param text as displayed, with the sign that a machine wrote it
 */
public record ChatAnswer(String comment, String viewer, String text) {
    /** Never shows the text: it may hold a viewer's name. */
    @Override
    public String toString() {
        return "ChatAnswer[" + comment + "]";
    }
}
