package dev.nightshift.stage.picture;

import io.github.humbleui.skija.Image;

/** What became of a picture file. */
public sealed interface Picture {

    /**
     * A picture ready to draw.
     *
     * @param image at most {@link Pictures#LONGEST_SIDE} pixels on its longer side
     */
    record Ready(Image image) implements Picture {}

    /** There is nothing to draw; the reason for the log and the console. */
    record Missing(String reason) implements Picture {}
}
