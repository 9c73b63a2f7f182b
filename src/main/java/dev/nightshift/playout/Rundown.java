package dev.nightshift.playout;

import dev.nightshift.media.Timebase;
import dev.nightshift.room.Command;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Instruction;
import dev.nightshift.script.Beat;
import dev.nightshift.stage.scene.Caption.TimedWord;
import dev.nightshift.voice.Prosody;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The lines of a room in the order they go on air. One sounds, the others wait and are synthesised meanwhile. Belongs to
 * the frame loop's thread.
 */
final class Rundown {
    /** Time between the decision to speak and the first sample: lips and breath come before the sound. */
    static final long LEAD_MICROS = 200_000;

    private static final long ANSWER_PAUSE_MICROS = 150_000;
    /** How long the script stays silent for an answer that is being written: as long as somebody reads a comment. */
    private static final long EXPECTED_MICROS = 700_000;

    private final Synthesis synthesis;
    private final Consumer<Command> listener;
    private final RandomGenerator chance;
    private final Readiness readiness;
    private final Stage stage;
    private final Deque<Synthesis.Order> waiting = new ArrayDeque<>();
    private Optional<Airing> airing = Optional.empty();
    private Beat lastBeat = Beat.HOOK;
    private Optional<Long> lastTurn = Optional.empty();
    private final VoiceRest rest;
    private final GivingWay givingWay = new GivingWay();
    private long freeFrom = LEAD_MICROS;
    private long expectedUntil;
    private boolean held;

    /** Whoever shows and sounds a line. */
    interface Stage {
        /** The line's first sample is due at a program time that lies ahead. */
        void air(PreparedLine line, long startMicros);

        /** The line is taken off the air. */
        void cut(PreparedLine line, long atMicros);

        /** Line after line could not be spoken; it is tried again by itself. */
        void silent(String reason, long atMicros);

        /** Lines can be spoken again. */
        void speaks(long atMicros);
    }

    /** @param retries how long the voice rests when it can't speak */
    Rundown(
            Synthesis synthesis,
            Consumer<Command> listener,
            RandomGenerator chance,
            Readiness readiness,
            Retries retries,
            Stage stage) {
        this.synthesis = synthesis;
        this.listener = listener;
        this.chance = chance;
        this.readiness = readiness;
        this.rest = new VoiceRest(retries);
        this.stage = stage;
    }

    /** A line to speak after those already given; a line already in hand is not taken twice. */
    void add(Instruction.Speak speak, Prosody prosody) {
        if (speak.cue().turn().isPresent()) {
            expectedUntil = 0;
        }
        if (!holds(speak.speechId())) {
            waiting.add(synthesis.order(speak.speechId(), speak.cue(), prosody));
        }
    }

    /** Takes a line back. One that has just begun to sound is cut: the room believes that nobody heard it. */
    void withdraw(long speechId, long atMicros) {
        waiting.stream().filter(order -> order.speechId() == speechId).forEach(Synthesis.Order::cancel);
        waiting.removeIf(order -> order.speechId() == speechId);
        airing.filter(line -> line.line().speechId() == speechId).ifPresent(line -> {
            stage.cut(line.line(), atMicros);
            airing = Optional.empty();
            givingWay.forget();
            freeFrom = line.started() ? atMicros : Math.min(freeFrom, atMicros);
        });
    }

    /** An answer is being written: a sentence of the script that has not begun waits for it, but not for long. */
    void expect(long atMicros) {
        expectedUntil = atMicros + EXPECTED_MICROS;
        airing.filter(line -> !line.started() && line.line().cue().scripted()).ifPresent(line -> {
            stage.cut(line.line(), atMicros);
            airing = Optional.empty();
            waiting.addFirst(Synthesis.Order.done(line.line()));
        });
    }

    /** Lets the line that sounds be left at the end of its next clause. */
    void giveWay(Instruction.Yield order) {
        boolean sounds = airing.filter(line -> line.started() && line.line().speechId() == order.speechId())
                .isPresent();
        if (sounds) {
            givingWay.to(order);
        }
    }

    /** Whether lines that have not been taken on air yet wait, since somebody else speaks. */
    void hold(boolean waits) {
        held = waits;
    }

    /** Whether a line is on air, or about to be. */
    boolean onAir() {
        return airing.isPresent();
    }

    /** Nothing more is said, not even the rest of the line that sounds. */
    void breakOff(long atMicros) {
        dropWaiting();
        airing.filter(Airing::started).ifPresent(line -> cut(line, atMicros));
        airing.map(Airing::line).ifPresent(line -> withdraw(line.speechId(), atMicros));
    }

    /** Drops what has not come on air yet. */
    void dropWaiting() {
        waiting.forEach(Synthesis.Order::cancel);
        waiting.clear();
    }

    /** Drops everything in hand: the room starts anew and will say again what it wants said. */
    void clear(long atMicros) {
        rest.tryNow();
        dropWaiting();
        airing.map(Airing::line).ifPresent(line -> withdraw(line.speechId(), atMicros));
    }

    /** Moves on to a picture's time: ends, starts and schedules lines. */
    void advance(long atMicros) {
        airing.filter(Airing::started).ifPresent(line -> leave(line, atMicros));
        if (airing.isPresent() && airing.get().endsBy(atMicros)) {
            finish(airing.get());
        }
        if (rest.wakes(atMicros)) {
            synthesiseAnew();
        }
        if (airing.isEmpty() && !held && !rest.rests(atMicros)) {
            next(atMicros);
        }
        if (airing.isPresent() && airing.get().startsBy(atMicros)) {
            start(airing.get());
        }
    }

    /** Whether nothing sounds and nothing waits. */
    boolean idle() {
        return airing.isEmpty() && waiting.isEmpty();
    }

    /** A line that gives way ends with a clause, once there is something to go on with. */
    private void leave(Airing line, long atMicros) {
        OptionalLong leaveAt = givingWay.leaves(line, atMicros, nextIsReady());
        if (leaveAt.isPresent() && atMicros + Timebase.FRAME_MICROS > leaveAt.getAsLong()) {
            cut(line, leaveAt.getAsLong());
        }
    }

    private void cut(Airing line, long atMicros) {
        airing = Optional.empty();
        givingWay.forget();
        freeFrom = atMicros;
        stage.cut(line.line(), atMicros);
        listener.accept(new Command.LineCut(line.line().speechId(), heard(line, atMicros)));
    }

    private static String heard(Airing line, long atMicros) {
        SpokenWords words =
                new SpokenWords(line.line().cue().line().line(), line.line().track());
        return words.captions(line.startMicros()).stream()
                .filter(word -> word.endMicros() <= atMicros)
                .map(TimedWord::text)
                .collect(Collectors.joining())
                .strip();
    }

    private boolean nextIsReady() {
        return !waiting.isEmpty() && readiness.ready(waiting.getFirst().line());
    }

    private void next(long atMicros) {
        while (airing.isEmpty()
                && !rest.rests(atMicros)
                && !waiting.isEmpty()
                && !awaited(waiting.getFirst(), atMicros)
                && readiness.ready(waiting.getFirst().line())) {
            schedule(waiting.removeFirst(), atMicros);
        }
    }

    private boolean awaited(Synthesis.Order order, long atMicros) {
        return atMicros < expectedUntil && order.cue().scripted();
    }

    private void schedule(Synthesis.Order order, long atMicros) {
        try {
            PreparedLine line = order.line().join();
            long start = Math.max(atMicros + LEAD_MICROS, freeFrom + pause(line.cue()));
            if (rest.spoke()) {
                stage.speaks(atMicros);
            }
            airing = Optional.of(new Airing(line, start, false));
            stage.air(line, start);
        } catch (CompletionException | CancellationException broken) {
            failed(order, reason(broken), atMicros);
        }
    }

    /** Viewers wait for no pause: an answer follows as closely as its next sentence. */
    private long pause(Cue cue) {
        boolean breaksIn = cue.turn().isPresent() && !lastTurn.equals(cue.turn());
        lastTurn = cue.turn();
        if (breaksIn) {
            return ANSWER_PAUSE_MICROS;
        }
        if (!cue.scripted()) {
            return Delivery.pauseMicros(cue.beat(), cue.beat(), chance);
        }
        Beat before = lastBeat;
        lastBeat = cue.beat();
        return Delivery.pauseMicros(before, cue.beat(), chance);
    }

    /** One line that can't be spoken is passed over; those that a mute voice can't speak are kept. */
    private void failed(Synthesis.Order order, String reason, long atMicros) {
        if (rest.mute()) {
            waiting.addFirst(order);
        } else {
            listener.accept(new Command.LineFailed(order.speechId(), reason));
        }
        if (rest.failed(atMicros)) {
            stage.silent(reason, atMicros);
        }
    }

    private void synthesiseAnew() {
        List<Synthesis.Order> orders = List.copyOf(waiting);
        dropWaiting();
        orders.forEach(order -> waiting.add(synthesis.order(order.speechId(), order.cue(), order.prosody())));
    }

    private static String reason(RuntimeException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return "the voice failed: " + cause.getMessage();
    }

    private void start(Airing line) {
        airing = Optional.of(new Airing(line.line(), line.startMicros(), true));
        listener.accept(new Command.LineStarted(line.line().speechId()));
    }

    private void finish(Airing line) {
        airing = Optional.empty();
        givingWay.forget();
        freeFrom = line.endMicros();
        PreparedLine spoken = line.line();
        listener.accept(new Command.LineFinished(
                spoken.speechId(), spoken.cue().line().line().display()));
    }

    private boolean holds(long speechId) {
        return waiting.stream().anyMatch(order -> order.speechId() == speechId)
                || airing.map(line -> line.line().speechId() == speechId).orElse(false);
    }
}
