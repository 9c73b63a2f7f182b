package dev.nightshift.room.intake;

import dev.nightshift.host.care.CareWords;
import dev.nightshift.host.nlu.text.Folding;

/** By the words of the comment, in some ten microseconds, in all languages that a show can have. */
public final class WordTriage implements Triage {
    private final dev.nightshift.host.nlu.Triage words = new dev.nightshift.host.nlu.Triage();
    private final CareWords care = CareWords.standard();

    @Override
    public int worth(String text) {
        return words.worth(text);
    }

    @Override
    public boolean distress(String text) {
        return care.hintedIn(text);
    }

    /** Spelling, width, case, signs and blanks make no difference. */
    @Override
    public String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Folding.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
