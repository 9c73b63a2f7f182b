package dev.nightshift.command;

/** What a clone stands before. */
public enum BackdropChoice {
    /** The background it was filmed with. */
    OWN,
    /** The drawn studio, behind the counter. */
    STUDIO,
    /** A room in which the product of the moment stands. */
    SCENE
}
