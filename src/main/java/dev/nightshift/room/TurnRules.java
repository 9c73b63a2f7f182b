package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import java.time.Instant;
import java.util.Optional;

/** The rules of a turn that the mind has written: it goes before the script, at the end of a clause. Pure. */
final class TurnRules {
    private TurnRules() {}

    /** The mind has written a turn. */
    static Draft replied(Draft draft, Command.Replied replied, Instant now) {
        Optional<Turn> turn = draft.talk()
                .flatMap(talk -> talk.turn(replied.turn()))
                .filter(Taken::thinking)
                .map(Taken::turn);
        turn.ifPresent(opened -> take(draft, opened, replied.thought(), now));
        return draft;
    }

    private static void take(Draft draft, Turn turn, Thought thought, Instant now) {
        if (!(draft.state() instanceof RoomState.Live live)
                || live.onAir().talk().desk().camera().isPresent()) {
            draft.fact(new Event.TurnReopened(turn.id(), "the room does not talk now", now));
            return;
        }
        if (Remarks.are(turn, thought)) {
            take(draft, turn, Remarks.passedOver(thought), now);
            return;
        }
        draft.fact(new Event.TurnWritten(
                turn.id(), thought.outcome(), thought.sources(), thought.reason(), thought.micros(), now));
        if (thought.lines().isEmpty()) {
            draft.fact(new Event.TurnClosed(turn.id(), now));
            return;
        }
        Lines.withdraw(draft, line -> line.turn().isEmpty() && !line.noticesAi(), "a turn goes first", now);
        Lines.give(draft, turn, thought, now);
        giveWay(draft, turn);
    }

    /** Whatever may be left at the end of its clause is left; an operator's words wait for nothing longer than that. */
    private static void giveWay(Draft draft, Turn turn) {
        boolean operator = turn.occasion() instanceof Occasion.Said;
        draft.air()
                .flatMap(OnAir::sounding)
                .filter(line -> operator ? line.line().turn().isEmpty() : Situation.interruptible(line))
                .ifPresent(line -> draft.tell(new Instruction.Yield(line.id(), true)));
    }

    /** The performer has left a line: the script comes back to it, an answer does not. */
    static Draft cut(Draft draft, Command.LineCut cut, Instant now) {
        Optional<Cued> line = draft.air().flatMap(air -> air.find(cut.speechId()));
        line.ifPresent(left -> {
            if (left.line().scripted()) {
                Lines.withdraw(draft, Event.LineCleared::scripted, "the sentence before it was left", now);
            }
            draft.fact(new Event.LineCut(left.id(), cut.heard(), now));
            TalkRules.through(draft, left.line(), now);
        });
        return draft;
    }
}
