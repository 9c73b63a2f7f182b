package dev.nightshift.stage.scene;

import java.nio.file.Path;
import java.util.Optional;

/** How a scene is arranged; the compositor moves from one to the next without a cut. */
public sealed interface Layout {

    /** The host large, the offer card beside her. */
    record Talk() implements Layout {}

    /**
     * A picture of the product large and slowly moving, the host small.
     *
     * @param picture which one; empty shows the offer card's
     */
    record CloseUp(Optional<Path> picture) implements Layout {}

    /** A person's own picture, opaque and as large as the program, in the host's place; the card small. */
    record Guest() implements Layout {}

    /**
     * The safe program when the host can't perform.
     *
     * @param headline such as {@code "We'll be right back"}
     * @param detail one or two sentences, may be empty
     */
    record Slate(String headline, String detail) implements Layout {}
}
