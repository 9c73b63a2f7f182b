package dev.nightshift.host.reply;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.Likeness;
import dev.nightshift.host.knowledge.LiveKnowledge;
import dev.nightshift.host.knowledge.lexicon.Lexicon;

/** Puts together the reply writer that needs no language model. */
public final class StandardReplyWriter {
    private StandardReplyWriter() {}

    /**
     * A writer that answers from the catalogue of each question and from what operators answered; one serves all rooms.
     *
     * @param likeness compares questions by meaning, {@link Likeness#NONE} where no model is wished
     */
    public static FactReplyWriter of(FaqBook operators, Likeness likeness) {
        LiveKnowledge knowledge = new LiveKnowledge(operators, Lexicon.standard(), likeness);
        return new FactReplyWriter(
                question -> knowledge.of(question.topic().catalogue(), question.now()), Rulebook.standard());
    }
}
