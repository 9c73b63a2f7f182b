package dev.nightshift.media;

/**
 * A program picture that carries the AI label. The encoder accepts nothing else, and only the compositor's label pass
 * calls this constructor (the architecture test holds everyone to it), so no picture leaves unlabelled.
 *
 * @param picture the finished program picture, opaque
 * @param label where the label stands
 * @param ptsMicros when the picture is shown
 */
public record LabelledFrame(VideoFrame picture, Region label, long ptsMicros) {
    /** The same labelled picture at a later time, for a picture that came too late. */
    public LabelledFrame again(long laterMicros) {
        return new LabelledFrame(picture, label, laterMicros);
    }

    /** A rectangle in pixels from the upper left corner. */
    public record Region(int x, int y, int width, int height) {}
}
