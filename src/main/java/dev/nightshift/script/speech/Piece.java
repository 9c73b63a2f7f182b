package dev.nightshift.script.speech;

/**
 * A stretch of text and how it is said. White space and punctuation belong to the piece before them.
 *
 * @param display as written
 * @param spoken letters, spaces and plain punctuation only
 */
public record Piece(String display, String spoken) {
    Piece followedBy(String shown, String said) {
        return new Piece(display + shown, spoken + said);
    }
}
