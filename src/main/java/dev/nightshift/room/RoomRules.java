package dev.nightshift.room;

import dev.nightshift.host.care.CareWords;
import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Event;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The rules of a room: which facts and instructions come of a command. Pure. */
public final class RoomRules {
    /** Lines in the performer's hands: one sounding and one being synthesised. */
    static final int AHEAD = 2;

    private final Function<Setup, Prompter> prompters;
    private final CareWords care = CareWords.standard();

    /** Rules for rooms whose scripts come from the prompter of their setup. */
    public RoomRules(Function<Setup, Prompter> prompters) {
        this.prompters = prompters;
    }

    /** What comes of a command in a state at a moment. */
    public Decision decide(RoomState state, Command command, Instant now) {
        Draft draft = carryOut(new Draft(state), command, now);
        if (command instanceof Command.Deed deed && !draft.refused()) {
            DutyRules.seen(draft, deed.by(), now);
        }
        if (!draft.refused()) {
            MicrophoneRules.settle(draft, now);
            remind(draft, comesBack(state, command), now);
            TalkRules.direct(draft, now);
            WritingRules.write(draft, now);
            cueAhead(draft, now);
            FeelingRules.show(draft, now);
        }
        return draft.done();
    }

    private Draft carryOut(Draft draft, Command command, Instant now) {
        return switch (command) {
            case Command.Open open -> open(draft, open);
            case Command.GoLive live -> goLive(draft, now);
            case Command.Pause pause -> pause(draft, pause, now);
            case Command.Resume resume -> resume(draft, resume, now);
            case Command.End end -> end(draft, end, now);
            case Command.Stop stop -> stop(draft, stop, now);
            case Command.CatalogueChanged changed -> cueAnew(draft, now);
            case Command.LineStarted started -> started(draft, started, now);
            case Command.LineFinished finished -> finished(draft, finished, now);
            case Command.LineFailed failed -> failed(draft, failed, now);
            case Command.LineCut cut -> TurnRules.cut(draft, cut, now);
            case Command.PerformerFailed broken -> performerFailed(draft, broken, now);
            case Command.PerformerStumbled broken -> draft.fact(new Event.PerformerFailed(broken.reason(), now));
            case Command.PerformerWell well -> performerWell(draft, now);
            case Command.Ended ended -> offAir(draft, now);
            case Command.Hear hear -> hear(draft, hear.heard(), now);
            case Command.Written written -> WritingRules.written(draft, written, now);
            case Command.SeenTo seen -> CareRules.seenTo(draft, seen, now);
            case Command.Gathered gathered -> TalkRules.gathered(draft, gathered, now);
            case Command.Replied replied -> TurnRules.replied(draft, replied, now);
            case Command.OrderHappened happened -> OrderRules.happened(draft, happened.order(), now);
            case Command.SoldOut gone -> OrderRules.soldOut(draft, gone.product(), now);
            case Command.Say say -> OperatorRules.say(draft, say, now);
            case Command.AnswerNow answer -> OperatorRules.answer(draft, answer, now);
            case Command.LetPass pass -> OperatorRules.pass(draft, pass, now);
            case Command.Skip skip -> OperatorRules.skip(draft, skip, now);
            case Command.Pin pin -> OperatorRules.pin(draft, pin, now);
            case Command.Mute mute -> OperatorRules.mute(draft, mute, now);
            case Command.TakeOver over -> OperatorRules.takeOver(draft, over, now);
            case Command.HandOver over -> OperatorRules.handOver(draft, over, now);
            case Command.HandBack back -> OperatorRules.handBack(draft, back, now);
            case Command.AskPresence ask -> DutyRules.ask(draft, ask, now);
            case Command.CheckPresence check -> DutyRules.check(draft, now);
            case Command.Present present -> draft;
            case Command.OpenMicrophone open -> MicrophoneRules.open(draft, open, now);
            case Command.CloseMicrophone close -> MicrophoneRules.close(draft, close.reason(), now);
        };
    }

    private static boolean comesBack(RoomState before, Command command) {
        return before.air().isPresent() && (command instanceof Command.GoLive || command instanceof Command.Resume);
    }

    /** Goes before everything that the show and its viewers have to say: it is the law (rule R05). */
    private void remind(Draft draft, boolean again, Instant now) {
        if (draft.state() instanceof RoomState.Live(OnAir air) && Notices.due(air, again, now)) {
            Optional<String> product = air.talk().pacing().product();
            prompters
                    .apply(air.setup())
                    .reminder(air.next(), product, air.lastSpeech(), now)
                    .ifPresent(cue -> Lines.give(draft, cue, now));
        }
    }

    private Draft hear(Draft draft, Heard heard, Instant now) {
        return TalkRules.hear(draft, heard, care.hintedIn(heard.comment().text()), now);
    }

    private static Draft open(Draft draft, Command.Open open) {
        if (draft.air().isPresent()) {
            return draft.refuse("the room is on air: end the show first");
        }
        boolean same =
                draft.state() instanceof RoomState.Idle idle && idle.setup().equals(open.setup());
        return same ? draft : draft.fact(new Event.Opened(open.setup()));
    }

    private static Draft goLive(Draft draft, Instant now) {
        return switch (draft.state()) {
            case RoomState.Unopened unopened -> draft.refuse("the room is not open: open it first");
            case RoomState.Idle idle ->
                draft.fact(new Event.WentLive(idle.shows() + 1, now)).tell(new Instruction.Start(idle.setup()));
            case RoomState.Live live -> startAnew(draft, live.onAir(), now);
            case RoomState.Paused paused ->
                startAnew(draft, paused.onAir(), now).tell(new Instruction.Hold());
            case RoomState.Draining draining -> draft.refuse("the show is ending: wait until it has ended");
        };
    }

    /** After a restart the performer is new: what it had in its hands is cued again from the same place. */
    private static Draft startAnew(Draft draft, OnAir air, Instant now) {
        draft.tell(new Instruction.Start(air.setup()));
        for (Cued line : air.cued().reversed()) {
            draft.fact(new Event.LineWithdrawn(line.id(), "the performer started anew", now));
        }
        if (DutyRules.holds(draft)) {
            draft.tell(new Instruction.Cover());
        }
        MicrophoneRules.close(draft, "the performer started anew", now);
        TalkRules.startAnew(draft, air.talk(), now);
        WritingRules.startAnew(draft, air.talk(), now);
        return cameraAgain(draft, air.talk());
    }

    private static Draft cameraAgain(Draft draft, Conversation talk) {
        talk.desk().camera().ifPresent(name -> {
            draft.tell(new Instruction.Camera(Optional.of(name)));
            talk.desk()
                    .pinned()
                    .or(talk.pacing()::product)
                    .ifPresent(product -> draft.tell(new Instruction.Card(product)));
        });
        return draft;
    }

    private static Draft pause(Draft draft, Command.Pause pause, Instant now) {
        return switch (draft.state()) {
            case RoomState.Live live -> {
                draft.fact(new Event.Paused(pause.by(), now));
                Lines.withdrawAll(draft, "paused", now);
                yield draft.tell(new Instruction.Hold());
            }
            case RoomState.Paused paused -> draft;
            case RoomState.Unopened unopened -> OperatorRules.notOnAir(draft);
            case RoomState.Idle idle -> OperatorRules.notOnAir(draft);
            case RoomState.Draining draining -> OperatorRules.notOnAir(draft);
        };
    }

    private static Draft resume(Draft draft, Command.Resume resume, Instant now) {
        return switch (draft.state()) {
            case RoomState.Paused paused ->
                DutyRules.holds(draft)
                        ? draft.refuse("nobody is in charge: somebody at the console has to say that they are there")
                        : draft.fact(new Event.Resumed(resume.by(), now));
            case RoomState.Live live -> draft;
            case RoomState.Unopened unopened -> OperatorRules.notOnAir(draft);
            case RoomState.Idle idle -> OperatorRules.notOnAir(draft);
            case RoomState.Draining draining -> OperatorRules.notOnAir(draft);
        };
    }

    private static Draft end(Draft draft, Command.End end, Instant now) {
        return switch (draft.state()) {
            case RoomState.Live live -> drain(draft, end, now);
            case RoomState.Paused paused -> drain(draft, end, now);
            case RoomState.Draining draining -> draft;
            case RoomState.Unopened unopened -> OperatorRules.notOnAir(draft);
            case RoomState.Idle idle -> OperatorRules.notOnAir(draft);
        };
    }

    private static Draft stop(Draft draft, Command.Stop stop, Instant now) {
        if (draft.air().isPresent()) {
            draft.tell(new Instruction.Close(stop.why()));
        }
        return end(draft, new Command.End(stop.reason()), now);
    }

    private static Draft drain(Draft draft, Command.End end, Instant now) {
        draft.fact(new Event.Ending(end.reason(), now));
        Lines.withdrawAll(draft, "the show ends", now);
        return draft.tell(new Instruction.Finish());
    }

    private static Draft cueAnew(Draft draft, Instant now) {
        if (draft.state() instanceof RoomState.Live) {
            Lines.withdrawAll(draft, "the catalogue changed", now);
        }
        return draft;
    }

    private static Draft started(Draft draft, Command.LineStarted started, Instant now) {
        return find(draft, started.speechId())
                .map(line -> draft.fact(new Event.LineStarted(line.id(), now)))
                .orElse(draft);
    }

    private static Draft finished(Draft draft, Command.LineFinished finished, Instant now) {
        return find(draft, finished.speechId())
                .map(line -> spoken(draft, line, finished.heard(), now))
                .orElse(draft);
    }

    /** A line that can't be spoken must not be tried for ever: it counts as spoken, with no word heard. */
    private static Draft failed(Draft draft, Command.LineFailed failed, Instant now) {
        return find(draft, failed.speechId())
                .map(line -> spoken(
                        draft.fact(new Event.LinePassedOver(line.line().sentence(), failed.reason(), now)),
                        line,
                        "",
                        now))
                .orElse(draft);
    }

    private static Draft spoken(Draft draft, Cued line, String heard, Instant now) {
        draft.fact(new Event.LineSpoken(line.id(), heard, now));
        return TalkRules.through(draft, line.line(), now);
    }

    private static Draft performerFailed(Draft draft, Command.PerformerFailed failed, Instant now) {
        draft.fact(new Event.PerformerFailed(failed.reason(), now));
        return draft.state() instanceof RoomState.Live ? hold(draft, now) : draft;
    }

    private static Draft performerWell(Draft draft, Instant now) {
        return draft.air().flatMap(OnAir::trouble).isPresent() ? draft.fact(new Event.PerformerWell(now)) : draft;
    }

    private static Draft hold(Draft draft, Instant now) {
        draft.fact(new Event.Paused("the performer failed", now));
        Lines.withdrawAll(draft, "the performer failed", now);
        return draft.tell(new Instruction.Hold());
    }

    private static Draft offAir(Draft draft, Instant now) {
        return draft.air().isPresent() ? draft.fact(new Event.WentOffAir(now)) : draft;
    }

    /** Keeps the performer supplied; only a live room that is in its own hands talks. */
    private void cueAhead(Draft draft, Instant now) {
        while (draft.state() instanceof RoomState.Live live
                && live.onAir().talk().desk().takenOver().isEmpty()
                && live.onAir().cued().size() < AHEAD) {
            Optional<Cue> cue = next(live.onAir(), now);
            if (cue.isEmpty()) {
                draft.fact(new Event.Paused("nothing in the catalogue may be said now", now))
                        .tell(new Instruction.Hold());
            } else {
                Lines.give(draft, cue.get(), now);
            }
        }
    }

    /** The next sentence of the run of show; with a pinned product, the next one about it. */
    private Optional<Cue> next(OnAir air, Instant now) {
        Prompter prompter = prompters.apply(air.setup());
        Optional<Cue> planned = prompter.from(air.next(), now);
        Optional<String> pinned = air.talk().desk().pinned();
        if (pinned.isEmpty() || planned.flatMap(Cue::product).equals(pinned)) {
            return planned;
        }
        return prompter.find(pinned.get(), air.next())
                .flatMap(at -> prompter.from(at, now))
                .filter(cue -> cue.product().equals(pinned))
                .or(() -> planned);
    }

    private static Optional<Cued> find(Draft draft, long speechId) {
        return draft.air().flatMap(air -> air.find(speechId));
    }
}
