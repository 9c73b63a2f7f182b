package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.text.HanTable;

/** Recognises a comment that goes on with what the same viewer asked before: "and in blue?", "und nach Wien", "那白色呢". */
final class FollowUps {
    private static final int WORDS = 6;
    private static final int CHARACTERS = 8;

    private final PhraseBook<String> openings;

    FollowUps(Lexicon words) {
        this.openings = words.book("follow"::equals, (name, weight) -> name);
    }

    /** Short, and begun as one goes on. */
    boolean isOne(String folded) {
        long han = folded.chars().filter(HanTable::isHan).count();
        boolean brief = han > 0 ? han <= CHARACTERS : folded.split(" ").length <= WORDS;
        return brief && openings.find(folded).stream().anyMatch(hit -> hit.start() == 0);
    }
}
