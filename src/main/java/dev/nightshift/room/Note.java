package dev.nightshift.room;

import dev.nightshift.host.nlu.Reading;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A comment and what became of it.
 *
 * @param leader id of an earlier comment that asks the same; this one shares its fate
 * @param alike how many ask the same, this one included
 * @param urgent whether an operator wants it answered next
 * @param reply what the host said, as displayed
 * @param writing whether a written answer was asked for: never twice
 * @param written the written answer; blank when there is nothing to write
 * @param care whether whoever wrote it may be in distress
 */
public record Note(
        Heard heard,
        CommentState state,
        Optional<String> leader,
        int alike,
        boolean urgent,
        Optional<String> reply,
        boolean writing,
        Optional<String> written,
        boolean care) {
    private static final Optional<String> NOTHING = Optional.of("");

    static Note of(Heard heard) {
        return new Note(
                heard, CommentState.OPEN, Optional.empty(), 1, false, Optional.empty(), false, Optional.empty(), false);
    }

    /** A comment of somebody who may be in distress. */
    static Note ofCare(Heard heard) {
        return new Note(heard, CommentState.OPEN, Optional.empty(), 1, false, Optional.empty(), true, NOTHING, true);
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
        return new Note(heard, next, leader, alike, urgent && next == CommentState.OPEN, reply, writing, written, care);
    }

    Note ledBy(String comment) {
        return new Note(heard, state, Optional.of(comment), alike, urgent, reply, writing, written, care);
    }

    Note oneMore() {
        return new Note(heard, state, leader, alike + 1, urgent, reply, writing, written, care);
    }

    Note wanted() {
        return new Note(heard, CommentState.OPEN, Optional.empty(), alike, true, reply, writing, written, care);
    }

    Note told(String sentence) {
        String all = reply.map(before -> before + " " + sentence).orElse(sentence);
        return new Note(heard, state, leader, alike, urgent, Optional.of(all), writing, written, care);
    }

    Note asked() {
        return new Note(heard, state, leader, alike, urgent, reply, true, written, care);
    }

    Note written(String text) {
        return new Note(heard, state, leader, alike, urgent, reply, true, Optional.of(text), care);
    }

    /** Whether a written answer was asked for and has not come. */
    boolean awaitsWriting() {
        return writing && written.isEmpty();
    }

    /** What viewers read, when there is anything to read. */
    Optional<String> readable() {
        return written.filter(Predicate.not(String::isBlank));
    }
}
