package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;

/** Whether a comment has the form of a question: a mark, a word that asks, or a verb that comes first. Any thread. */
final class QuestionForm {
    private final PhraseBook<String> words;
    /** Words that ask when they come first, as a verb does. */
    private final PhraseBook<String> firsts;

    QuestionForm(Lexicon lexicon) {
        this.words = lexicon.book("question"::equals, (name, weight) -> name);
        this.firsts = lexicon.book("first"::equals, (name, weight) -> name);
    }

    /** Whether a comment asks by its form. */
    boolean asks(String text, String folded) {
        return text.indexOf('?') >= 0
                || text.indexOf('？') >= 0
                || words.isIn(folded)
                || firsts.find(folded).stream().anyMatch(hit -> hit.start() == 0);
    }
}
