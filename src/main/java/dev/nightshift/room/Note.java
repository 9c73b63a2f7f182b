package dev.nightshift.room;

import dev.nightshift.host.nlu.Reading;
import java.util.Optional;

/**
 * A comment and what became of it.
 *
 * @param leader id of an earlier comment that asks the same; this one shares its fate
 * @param alike how many ask the same, this one included
 * @param urgent whether an operator wants it answered next
 * @param reply what the host said, as displayed
 */
public record Note(
        Heard heard, CommentState state, Optional<String> leader, int alike, boolean urgent, Optional<String> reply) {

    static Note of(Heard heard) {
        return new Note(heard, CommentState.OPEN, Optional.empty(), 1, false, Optional.empty());
    }

    /** The comment's id. */
    public String id() {
        return heard.comment().id();
    }

    Reading reading() {
        return heard.reading();
    }

    String viewer() {
        return heard.comment().viewer().key();
    }

    boolean open() {
        return state == CommentState.OPEN && leader.isEmpty();
    }

    Note in(CommentState next) {
        return new Note(heard, next, leader, alike, urgent && next == CommentState.OPEN, reply);
    }

    Note ledBy(String comment) {
        return new Note(heard, state, Optional.of(comment), alike, urgent, reply);
    }

    Note oneMore() {
        return new Note(heard, state, leader, alike + 1, urgent, reply);
    }

    Note wanted() {
        return new Note(heard, CommentState.OPEN, Optional.empty(), alike, true, reply);
    }

    Note told(String sentence) {
        String all = reply.map(before -> before + " " + sentence).orElse(sentence);
        return new Note(heard, state, leader, alike, urgent, Optional.of(all));
    }
}
