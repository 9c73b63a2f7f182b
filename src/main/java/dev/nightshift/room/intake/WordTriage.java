package dev.nightshift.room.intake;

import dev.nightshift.host.nlu.text.Folding;

/** By the words of the comment, in some ten microseconds, in all languages that a show can have. */
public final class WordTriage implements Triage {
    private final dev.nightshift.host.nlu.Triage words = new dev.nightshift.host.nlu.Triage();

    @Override
    public int worth(String text) {
        return words.worth(text);
    }

    /** Spelling, width, case, signs and blanks make no difference. */
    @Override
    public String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Folding.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
