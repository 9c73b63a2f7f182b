package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.text.HanTable;

/** Recognises a comment that goes on with what the same viewer asked before: "and in blue?", "und nach Wien", "那白色呢". */
final class FollowUps {
    private static final int WORDS = 6;
    private static final int CHARACTERS = 8;

    /** Up to here a comment that only names something may go on with a question. */
    private static final int BARE_WORDS = 3;

    private static final int BARE_CHARACTERS = 5;

    private final PhraseBook<String> openings;
    private final PhraseBook<String> closings;

    FollowUps(Lexicon words) {
        this.openings = words.book("follow"::equals, (name, weight) -> name);
        this.closings = words.book("follow_end"::equals, (name, weight) -> name);
    }

    /** Short, and begun or ended as one goes on. */
    boolean isOne(String folded) {
        return isUpTo(folded, WORDS, CHARACTERS)
                && (openings.find(folded).stream().anyMatch(hit -> hit.start() == 0)
                        || closings.find(folded).stream().anyMatch(hit -> hit.end() == folded.length()));
    }

    /** No more than a name or a colour. */
    boolean isBare(String folded) {
        return !folded.isEmpty() && isUpTo(folded, BARE_WORDS, BARE_CHARACTERS);
    }

    private static boolean isUpTo(String folded, int words, int characters) {
        long han = folded.chars().filter(HanTable::isHan).count();
        return han > 0 ? han <= characters : folded.split(" ").length <= words;
    }
}
