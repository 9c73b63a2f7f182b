package dev.nightshift.room;

import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Beat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A room whose show has been opened, with viewers who write and a performer who reports what a test wants. */
abstract class RoomOnAir {

    static final Instant START = Instant.parse("2026-11-22T22:00:00Z");

    final RoomRules rules = new RoomRules(setup -> new ScriptedPrompter(1_000));
    final ScriptedViewers viewers = new ScriptedViewers();
    final List<Event> facts = new ArrayList<>();
    Instant now = START;
    RoomState state = new RoomState.Unopened();

    @BeforeEach
    void go_live() {
        decide(new Command.Open(ScriptedPrompter.SETUP));
        decide(new Command.GoLive());
        decide(new Command.LineStarted(1));
        state = OpenedShow.of(state);
    }

    RoomState priceSounding() {
        OnAir air = state.air().orElseThrow();
        Event.LineCleared line = air.cued().getFirst().line();
        Event.LineCleared price = new Event.LineCleared(
                line.speechId(),
                line.at(),
                line.following(),
                line.sentence(),
                Beat.PRICE,
                Optional.empty(),
                line.display(),
                List.of(),
                Optional.empty(),
                now);
        return new RoomState.Live(new OnAir(
                air.setup(),
                air.show(),
                air.since(),
                air.next(),
                List.of(new OnAir.Cued(true, price), air.cued().get(1)),
                air.lastSpeech(),
                air.notBefore(),
                air.talk(),
                air.trouble(),
                air.duty(),
                air.noticed()));
    }

    RoomState nextIsOf(Beat beat) {
        OnAir air = state.air().orElseThrow();
        Event.LineCleared line = air.cued().getLast().line();
        Event.LineCleared other = new Event.LineCleared(
                line.speechId(),
                line.at(),
                line.following(),
                line.sentence(),
                beat,
                line.product(),
                line.display(),
                line.values(),
                line.turn(),
                now);
        return new RoomState.Live(new OnAir(
                air.setup(),
                air.show(),
                air.since(),
                air.next(),
                List.of(air.cued().getFirst(), new OnAir.Cued(false, other)),
                air.lastSpeech(),
                air.notBefore(),
                air.talk(),
                air.trouble(),
                air.duty(),
                air.noticed()));
    }

    void unknown(long turn) {
        Thought thought = new Thought(
                Thought.Outcome.NOT_KNOWN,
                List.of(ScriptedPrompter.cleared("I don't know.")),
                false,
                List.of(),
                "",
                1_000);
        decide(new Command.Replied(turn, thought));
    }

    void answered(long turn) {
        replied(turn, "An answer.");
        long id = lastSpeech();
        decide(new Command.LineFinished(sounding(), "script"));
        decide(new Command.LineStarted(id));
        decide(new Command.LineFinished(id, "An answer."));
        decide(new Command.LineStarted(
                state.air().orElseThrow().cued().getFirst().id()));
    }

    long sounding() {
        return state.air().orElseThrow().sounding().orElseThrow().id();
    }

    long lastSpeech() {
        return state.air().orElseThrow().lastSpeech();
    }

    long heard() {
        return state.air().orElseThrow().talk().notebook().heard();
    }

    Note note(String id) {
        return state.air().orElseThrow().talk().notebook().find(id).orElseThrow();
    }

    Decision ask(String viewer, String text) {
        return decide(hear(viewers.says(viewer, Intent.PRICE, text, now)));
    }

    static Command hear(Heard heard) {
        return new Command.Hear(heard);
    }

    Decision replied(long turn, String... sentences) {
        Thought thought = new Thought(
                Thought.Outcome.ANSWERED,
                Stream.of(sentences).map(ScriptedPrompter::cleared).toList(),
                false,
                List.of(),
                "",
                1_000);
        return decide(new Command.Replied(turn, thought));
    }

    List<String> queue() {
        return state.air().orElseThrow().cued().stream()
                .map(line -> line.line().display())
                .toList();
    }

    static Stream<Feeling> shown(Decision decision) {
        return decision.instructions().stream()
                .filter(Instruction.Feel.class::isInstance)
                .map(feel -> ((Instruction.Feel) feel).display().feeling());
    }

    Decision decide(Command command) {
        Decision decision = rules.decide(state, command, now);
        for (Event event : decision.events()) {
            state = state.after(event);
            facts.add(event);
        }
        return decision;
    }
}
