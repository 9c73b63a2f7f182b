package dev.nightshift.room;

import dev.nightshift.compliance.Disclosures;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which questions are answered in writing because the host's voice has no time for them now: at once those that the
 * rule of answers in a beat holds back, the others when they have waited a while. The spoken answer may still come. An
 * operator who lets a comment pass, or types for the host, has decided otherwise. Pure.
 */
final class WritingRules {
    /** Longer than it takes to leave a sentence for an answer. */
    static final Duration A_WHILE = Duration.ofSeconds(8);
    /** Written at a time. */
    static final int MOST = 2;

    private WritingRules() {}

    /** Asks for the answers that are due. */
    static void write(Draft draft, Instant now) {
        if (draft.state() instanceof RoomState.Live live) {
            Conversation talk = live.onAir().talk();
            long free = MOST
                    - talk.notebook().notes().stream()
                            .filter(Note::awaitsWriting)
                            .count();
            List<Note> due = talk.notebook().notes().stream()
                    .filter(note -> due(note, talk, now))
                    .limit(Math.max(0, free))
                    .toList();
            due.forEach(
                    note -> draft.fact(new Event.WritingBegun(note.id(), now)).write(turn(note, talk, now)));
        }
    }

    /** After a restart: what was asked for and did not come is asked for again, under the same facts. */
    static void startAnew(Draft draft, Conversation talk, Instant now) {
        talk.notebook().notes().stream()
                .filter(Note::awaitsWriting)
                .forEach(note -> draft.write(turn(note, talk, now)));
    }

    private static boolean due(Note note, Conversation talk, Instant now) {
        boolean question = note.reading().intent().question()
                && note.reading().abuse().severity() < Abuse.FROM
                && note.leader().isEmpty();
        boolean unvoiced = note.state() == CommentState.EXPIRED
                || note.open() && (held(talk) || Director.age(note, now).compareTo(A_WHILE) >= 0);
        return question
                && unvoiced
                && !note.writing()
                && talk.desk().takenOver().isEmpty();
    }

    private static boolean held(Conversation talk) {
        return talk.pacing().opens() || talk.pacing().turns() >= Director.TURNS_A_BEAT;
    }

    /** Never one of the turns that are spoken: those count up from 1. */
    private static Turn turn(Note note, Conversation talk, Instant now) {
        return new Turn(
                -talk.notebook().heard(),
                new Occasion.Answer(List.of(note.heard()), 0),
                talk.pacing().product(),
                talk.feelings().tone(now),
                false,
                false);
    }

    /** The mind has written it; once only. */
    static Draft written(Draft draft, Command.Written written, Instant now) {
        Optional<Note> note = draft.talk()
                .flatMap(talk -> talk.notebook().find(written.comment()))
                .filter(Note::awaitsWriting);
        note.ifPresent(asked ->
                draft.fact(answer(asked, worthWriting(asked, written.thought()), introduction(draft, asked), now)));
        return draft;
    }

    /** Whoever reads a first reply reads who it is from (rule R11); a viewer who is not remembered reads it again. */
    private static Optional<String> introduction(Draft draft, Note asked) {
        return draft.air()
                .filter(air -> air.talk().notebook().notes().stream()
                        .filter(other -> other.viewer().equals(asked.viewer()))
                        .allMatch(other ->
                                other.written().filter(text -> !text.isBlank()).isEmpty()))
                .map(air -> Disclosures.introduction(air.setup().language()));
    }

    private static Thought worthWriting(Note note, Thought thought) {
        return Remarks.are(List.of(note.heard()), thought) ? Remarks.passedOver(thought) : thought;
    }

    private static Event.AnswerWritten answer(Note note, Thought thought, Optional<String> introduction, Instant now) {
        return new Event.AnswerWritten(
                note.id(),
                thought.outcome(),
                introduced(text(thought), introduction),
                thought.sources(),
                thought.reason(),
                thought.micros(),
                now);
    }

    private static String introduced(String text, Optional<String> introduction) {
        return text.isBlank()
                ? text
                : introduction.map(words -> words + " " + text).orElse(text);
    }

    private static String text(Thought thought) {
        return thought.lines().stream()
                .map(cleared -> cleared.line().display().strip())
                .collect(Collectors.joining(" "));
    }
}
