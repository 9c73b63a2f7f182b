package dev.nightshift.script;

/** A phrasing file can't be used; the message names file, key and what to write instead. */
public final class PhrasingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    PhrasingException(String message) {
        super(message);
    }
}
