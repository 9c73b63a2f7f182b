package dev.nightshift.room;

import dev.nightshift.compliance.ClearedLine;
import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives lines to the performer and takes them back. Pure. */
final class Lines {
    private Lines() {}

    /** A sentence goes to the performer. */
    static void give(Draft draft, Cue cue, Instant now) {
        long id = draft.air().orElseThrow().lastSpeech() + 1;
        cue.passedOver()
                .forEach(passed -> draft.fact(new Event.LinePassedOver(passed.sentence(), passed.reason(), now)));
        draft.fact(cleared(id, cue, now)).tell(new Instruction.Speak(id, cue));
    }

    /** The sentences of a turn go to the performer, the bridge last: it belongs to no turn and may fall away. */
    static void give(Draft draft, Turn turn, Thought thought, Instant now) {
        List<ClearedLine> lines = thought.lines();
        for (int at = 0; at < lines.size(); at++) {
            boolean bridge = thought.bridged() && at == lines.size() - 1;
            give(draft, cue(draft, turn, lines.get(at), at, bridge), now);
        }
    }

    private static Cue cue(Draft draft, Turn turn, ClearedLine line, int index, boolean bridge) {
        OnAir air = draft.air().orElseThrow();
        return new Cue(
                air.next(),
                air.next(),
                "turn-" + turn.id() + (bridge ? "/bridge" : "/" + index),
                line,
                air.talk().pacing().beat().orElse(Beat.HOOK),
                line.line().product().or(turn::onScreen),
                bridge ? Optional.empty() : Optional.of(turn.id()),
                turn.occasion() instanceof Turn.Occasion.Care,
                List.of());
    }

    /** Takes back what has not sounded yet, the last one first; a turn that nobody heard anything of is open again. */
    static void withdraw(Draft draft, Predicate<Event.LineCleared> which, String reason, Instant now) {
        List<Cued> unheard = draft.air().map(OnAir::cued).orElse(List.of()).stream()
                .filter(line -> !line.started() && which.test(line.line()))
                .toList();
        for (Cued line : unheard.reversed()) {
            draft.fact(new Event.LineWithdrawn(line.id(), reason, now)).tell(new Instruction.Withdraw(line.id()));
        }
        unheard.stream()
                .flatMap(line -> line.line().turn().stream())
                .distinct()
                .forEach(turn -> over(draft, turn, reason, now));
    }

    static void withdrawAll(Draft draft, String reason, Instant now) {
        withdraw(draft, line -> true, reason, now);
    }

    /** Of a turn that was begun the rest falls away; one that nobody heard is open again. */
    private static void over(Draft draft, long turn, String reason, Instant now) {
        draft.talk().flatMap(talk -> talk.turn(turn)).ifPresent(taken -> {
            if (!taken.begun()) {
                draft.fact(new Event.TurnReopened(turn, reason, now));
            } else if (!sounds(draft, turn)) {
                draft.fact(new Event.TurnClosed(turn, now));
            }
        });
    }

    private static boolean sounds(Draft draft, long turn) {
        return draft.air()
                .flatMap(OnAir::sounding)
                .flatMap(line -> line.line().turn())
                .filter(id -> id == turn)
                .isPresent();
    }

    private static Event.LineCleared cleared(long id, Cue cue, Instant now) {
        Line line = cue.line().line();
        return new Event.LineCleared(
                id,
                cue.at(),
                cue.following(),
                cue.sentence(),
                cue.beat(),
                cue.product(),
                line.display(),
                line.values(),
                cue.turn(),
                now);
    }
}
