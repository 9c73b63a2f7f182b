package dev.nightshift.console.viewer;

import dev.nightshift.console.OfferView;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.CommentState;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.RoomView.CommentView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the page shows of a room, the same for everyone.
 *
 * @param phase of the room
 * @param chat oldest first
 */
record Talk(String phase, long likes, List<Said> chat, List<OfferView> offers) {
    private static final int SHOWN = 40;
    private static final Set<Intent> UNFIT = Set.of(Intent.ABUSE, Intent.SPAM, Intent.INJECTION);

    Talk {
        chat = List.copyOf(chat);
        offers = List.copyOf(offers);
    }

    /**
     * A comment as everyone may read it.
     *
     * @param from the platform it was written on
     * @param state one of {@code open, answering, answered, passed}
     * @param reply what the host said, empty before
     * @param written what the host answered in writing, empty before
     */
    record Said(String id, String name, String text, String from, String state, String reply, String written) {
        static Said of(CommentView comment, ShownNames names) {
            return new Said(
                    comment.id(),
                    names.of(comment.viewer(), comment.name()),
                    Visible.text(comment.text()),
                    comment.viewer().substring(0, Math.max(0, comment.viewer().indexOf(':'))),
                    state(comment.state()),
                    comment.reply().orElse(""),
                    comment.written().orElse(""));
        }

        private static String state(CommentState state) {
            return switch (state) {
                case OPEN -> "open";
                case ANSWERING -> "answering";
                case ANSWERED, NOT_KNOWN -> "answered";
                case LET_PASS, EXPIRED -> "passed";
            };
        }
    }

    static Talk of(RoomView room, long likes, List<OfferView> offers, ShownNames names) {
        List<Said> chat = new ArrayList<>(room.floor().comments().stream()
                .filter(Talk::fitForAll)
                .limit(SHOWN)
                .map(comment -> Said.of(comment, names))
                .toList());
        Collections.reverse(chat);
        return new Talk(room.phase(), likes, chat, offers);
    }

    /**
     * Whoever wrote it sees it all the same: a troll who knows that nobody reads him comes back with another name. What
     * somebody in distress wrote is for the operator, not for a crowd.
     */
    private static boolean fitForAll(CommentView comment) {
        return !comment.care() && comment.abuse() < Abuse.FROM && !UNFIT.contains(comment.intent());
    }
}
