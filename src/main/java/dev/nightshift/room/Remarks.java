package dev.nightshift.room;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Thought.Outcome;
import dev.nightshift.room.Turn.Occasion;
import java.util.List;

/**
 * What viewers tell one another and the host. Nobody is told that the host does not know what was never asked: most of a
 * lively chat is told, not asked, and each "I don't know" would take the place of an answer. Pure.
 */
final class Remarks {
    private static final String REASON = "nothing is known of it, and nothing was asked";

    private Remarks() {}

    /** Whether a turn would only say that something is not known, or off the topic, to somebody who did not ask. */
    static boolean are(Turn turn, Thought thought) {
        return turn.occasion() instanceof Occasion.Answer answer && are(answer.comments(), thought);
    }

    static boolean are(List<Heard> comments, Thought thought) {
        boolean nothing = thought.outcome() == Outcome.NOT_KNOWN
                || thought.outcome() == Outcome.DECLINED
                        && comments.getFirst().reading().intent() == Intent.OFF_TOPIC;
        return nothing && comments.stream().noneMatch(heard -> heard.reading().asked());
    }

    /** The same, with nothing said. */
    static Thought passedOver(Thought thought) {
        return new Thought(Outcome.SILENT, List.of(), false, List.of(), REASON, thought.micros());
    }
}
