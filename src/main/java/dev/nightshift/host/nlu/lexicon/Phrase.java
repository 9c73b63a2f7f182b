package dev.nightshift.host.nlu.lexicon;

import java.util.List;

/**
 * Something sought: pieces in order, with a few words between them at most.
 *
 * @param pieces never empty
 * @param value what it stands for
 */
record Phrase<T>(List<Piece> pieces, T value) {
    Phrase {
        pieces = List.copyOf(pieces);
    }

    /**
     * One piece.
     *
     * @param spellings any of them counts
     * @param close whether it stands close to the piece before: after one word or two
     */
    record Piece(List<Spelling> spellings, boolean close) {
        Piece {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * One spelling.
     *
     * @param text folded
     * @param openLeft whether letters may stand before it, as in {@code *kosten}
     * @param openRight whether letters may follow, as in {@code liefer*}
     */
    record Spelling(String text, boolean openLeft, boolean openRight) {}
}
