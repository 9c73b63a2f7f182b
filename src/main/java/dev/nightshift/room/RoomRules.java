package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Command;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules of a room: which facts and instructions come of a command. Pure. */
public final class RoomRules {
    /** Lines in the performer's hands: one sounding and one being synthesised. */
    static final int AHEAD = 2;

    private final Function<Setup, Prompter> prompters;

    /** Rules for rooms whose scripts come from the prompter of their setup. */
    public RoomRules(Function<Setup, Prompter> prompters) {
        this.prompters = prompters;
    }

    /** What comes of a command in a state at a moment. */
    public Decision decide(RoomState state, Command command, Instant now) {
        return switch (command) {
            case Command.Open open -> open(state, open);
            case Command.GoLive live -> goLive(state, now);
            case Command.Pause pause -> pause(state, pause, now);
            case Command.Resume resume -> resume(state, resume, now);
            case Command.End end -> end(state, end, now);
            case Command.CatalogueChanged changed -> cueAnew(state, now);
            case Command.LineStarted started -> started(state, started, now);
            case Command.LineFinished finished -> finished(state, finished, now);
            case Command.LineFailed failed -> failed(state, failed, now);
            case Command.PerformerFailed broken -> performerFailed(state, broken, now);
            case Command.Ended ended -> offAir(state, now);
            case Command.Hear hear -> notYet();
            case Command.Gathered gathered -> notYet();
            case Command.OrderHappened happened -> notYet();
            case Command.Replied replied -> notYet();
            case Command.LineCut cut -> notYet();
            case Command.Say say -> notYet();
            case Command.AnswerNow answer -> notYet();
            case Command.LetPass pass -> notYet();
            case Command.Skip skip -> notYet();
            case Command.Pin pin -> notYet();
            case Command.Mute mute -> notYet();
            case Command.TakeOver over -> notYet();
            case Command.HandBack back -> notYet();
        };
    }

    private static Decision notYet() {
        return Decision.refused("the room does not listen yet");
    }

    private static Decision open(RoomState state, Command.Open open) {
        if (state.air().isPresent()) {
            return Decision.refused("the room is on air: end the show first");
        }
        boolean same = state instanceof RoomState.Idle idle && idle.setup().equals(open.setup());
        return same
                ? Decision.nothing()
                : new Draft(state).fact(new Event.Opened(open.setup())).done();
    }

    private Decision goLive(RoomState state, Instant now) {
        return switch (state) {
            case RoomState.Unopened unopened -> Decision.refused("the room is not open: open it first");
            case RoomState.Idle idle -> firstCues(idle, now);
            case RoomState.Live live -> goOn(state, live.onAir(), now);
            case RoomState.Paused paused -> holdAgain(state, paused.onAir(), now);
            case RoomState.Draining draining -> Decision.refused("the show is ending: wait until it has ended");
        };
    }

    private Decision firstCues(RoomState.Idle idle, Instant now) {
        Draft draft = new Draft(idle)
                .fact(new Event.WentLive(idle.shows() + 1, now))
                .tell(new Instruction.Start(idle.setup()));
        return cueAhead(draft, now);
    }

    /** After a restart the performer is new: what it had in its hands is cued again from the same place. */
    private Decision goOn(RoomState state, OnAir air, Instant now) {
        return cueAhead(startAnew(state, air, now), now);
    }

    private static Decision holdAgain(RoomState state, OnAir air, Instant now) {
        return startAnew(state, air, now).tell(new Instruction.Hold()).done();
    }

    private static Draft startAnew(RoomState state, OnAir air, Instant now) {
        Draft draft = new Draft(state).tell(new Instruction.Start(air.setup()));
        for (Cued line : air.cued().reversed()) {
            draft.fact(new Event.LineWithdrawn(line.id(), "the performer started anew", now));
        }
        return draft;
    }

    private static Decision pause(RoomState state, Command.Pause pause, Instant now) {
        return switch (state) {
            case RoomState.Live live -> {
                Draft draft = new Draft(state).fact(new Event.Paused(pause.by(), now));
                withdrawUnheard(draft, live.onAir(), "paused", now);
                yield draft.tell(new Instruction.Hold()).done();
            }
            case RoomState.Paused paused -> Decision.nothing();
            case RoomState.Unopened unopened -> notOnAir();
            case RoomState.Idle idle -> notOnAir();
            case RoomState.Draining draining -> notOnAir();
        };
    }

    private Decision resume(RoomState state, Command.Resume resume, Instant now) {
        return switch (state) {
            case RoomState.Paused paused -> cueAhead(new Draft(state).fact(new Event.Resumed(resume.by(), now)), now);
            case RoomState.Live live -> Decision.nothing();
            case RoomState.Unopened unopened -> notOnAir();
            case RoomState.Idle idle -> notOnAir();
            case RoomState.Draining draining -> notOnAir();
        };
    }

    private static Decision end(RoomState state, Command.End end, Instant now) {
        return switch (state) {
            case RoomState.Live live -> drain(state, live.onAir(), end, now);
            case RoomState.Paused paused -> drain(state, paused.onAir(), end, now);
            case RoomState.Draining draining -> Decision.nothing();
            case RoomState.Unopened unopened -> notOnAir();
            case RoomState.Idle idle -> notOnAir();
        };
    }

    private static Decision drain(RoomState state, OnAir air, Command.End end, Instant now) {
        Draft draft = new Draft(state).fact(new Event.Ending(end.reason(), now));
        withdrawUnheard(draft, air, "the show ends", now);
        return draft.tell(new Instruction.Finish()).done();
    }

    private static Decision notOnAir() {
        return Decision.refused("the room is not on air: go live first");
    }

    private Decision cueAnew(RoomState state, Instant now) {
        return switch (state) {
            case RoomState.Live live -> {
                Draft draft = new Draft(state);
                withdrawUnheard(draft, live.onAir(), "the catalogue changed", now);
                yield cueAhead(draft, now);
            }
            case RoomState.Paused paused -> Decision.nothing();
            case RoomState.Unopened unopened -> Decision.nothing();
            case RoomState.Idle idle -> Decision.nothing();
            case RoomState.Draining draining -> Decision.nothing();
        };
    }

    private static Decision started(RoomState state, Command.LineStarted started, Instant now) {
        return find(state, started.speechId())
                .map(line -> new Draft(state)
                        .fact(new Event.LineStarted(line.id(), now))
                        .done())
                .orElseGet(Decision::nothing);
    }

    private Decision finished(RoomState state, Command.LineFinished finished, Instant now) {
        return find(state, finished.speechId())
                .map(line -> new Draft(state).fact(new Event.LineSpoken(line.id(), finished.heard(), now)))
                .map(draft -> cueAhead(draft, now))
                .orElseGet(Decision::nothing);
    }

    /** A line that can't be spoken must not be tried for ever: it counts as spoken, with no word heard. */
    private Decision failed(RoomState state, Command.LineFailed failed, Instant now) {
        return find(state, failed.speechId())
                .map(line -> new Draft(state)
                        .fact(new Event.LinePassedOver(line.line().sentence(), failed.reason(), now))
                        .fact(new Event.LineSpoken(line.id(), "", now)))
                .map(draft -> cueAhead(draft, now))
                .orElseGet(Decision::nothing);
    }

    private static Decision performerFailed(RoomState state, Command.PerformerFailed failed, Instant now) {
        Draft draft = new Draft(state).fact(new Event.PerformerFailed(failed.reason(), now));
        return switch (state) {
            case RoomState.Live live -> hold(draft, live.onAir(), now);
            case RoomState.Paused paused -> draft.done();
            case RoomState.Draining draining -> draft.done();
            case RoomState.Unopened unopened -> draft.done();
            case RoomState.Idle idle -> draft.done();
        };
    }

    private static Decision hold(Draft draft, OnAir air, Instant now) {
        draft.fact(new Event.Paused("the performer failed", now));
        withdrawUnheard(draft, air, "the performer failed", now);
        return draft.tell(new Instruction.Hold()).done();
    }

    private static Decision offAir(RoomState state, Instant now) {
        return state.air()
                .map(air -> new Draft(state).fact(new Event.WentOffAir(now)).done())
                .orElseGet(Decision::nothing);
    }

    /** Keeps the performer supplied; only a live room talks. */
    private Decision cueAhead(Draft draft, Instant now) {
        while (draft.state() instanceof RoomState.Live live
                && live.onAir().cued().size() < AHEAD) {
            OnAir air = live.onAir();
            Optional<Cue> cue = prompters.apply(air.setup()).from(air.next(), now);
            if (cue.isEmpty()) {
                return draft.fact(new Event.Paused("nothing in the catalogue may be said now", now))
                        .tell(new Instruction.Hold())
                        .done();
            }
            give(draft, air.lastSpeech() + 1, cue.get(), now);
        }
        return draft.done();
    }

    private static void give(Draft draft, long id, Cue cue, Instant now) {
        cue.passedOver()
                .forEach(passed -> draft.fact(new Event.LinePassedOver(passed.sentence(), passed.reason(), now)));
        draft.fact(cleared(id, cue, now)).tell(new Instruction.Speak(id, cue));
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
                now);
    }

    private static void withdrawUnheard(Draft draft, OnAir air, String reason, Instant now) {
        List<Cued> unheard = air.cued().stream().filter(line -> !line.started()).toList();
        for (Cued line : unheard.reversed()) {
            draft.fact(new Event.LineWithdrawn(line.id(), reason, now)).tell(new Instruction.Withdraw(line.id()));
        }
    }

    private static Optional<Cued> find(RoomState state, long speechId) {
        return state.air().flatMap(air -> air.find(speechId));
    }
}
