package dev.nightshift.playout;

import dev.nightshift.room.Cue;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Room.Command;
import dev.nightshift.script.Beat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The lines of a room in the order they go on air. One sounds, the others wait and are synthesised meanwhile. Belongs to
 * the frame loop's thread.
 */
final class Rundown {
    /** Time between the decision to speak and the first sample: lips and breath come before the sound. */
    static final long LEAD_MICROS = 200_000;

    private static final int MOST_FAILURES = 5;

    private final Synthesis synthesis;
    private final Consumer<Command> listener;
    private final RandomGenerator chance;
    private final Readiness readiness;
    private final Stage stage;
    private final Deque<Synthesis.Order> waiting = new ArrayDeque<>();
    private Optional<Airing> airing = Optional.empty();
    private Beat lastBeat = Beat.HOOK;
    private int failuresInRow;
    private long freeFrom = LEAD_MICROS;

    /** Whoever shows and sounds a line. */
    interface Stage {
        /** The line's first sample is due at a program time that lies ahead. */
        void air(PreparedLine line, long startMicros);

        /** The line is taken off the air. */
        void cut(PreparedLine line, long atMicros);
    }

    private record Airing(PreparedLine line, long startMicros, boolean started) {
        long endMicros() {
            return startMicros + line.track().durationMicros();
        }

        boolean endsBy(long atMicros) {
            return atMicros >= endMicros();
        }

        boolean startsBy(long atMicros) {
            return !started && atMicros >= startMicros;
        }
    }

    Rundown(Synthesis synthesis, Consumer<Command> listener, RandomGenerator chance, Readiness readiness, Stage stage) {
        this.synthesis = synthesis;
        this.listener = listener;
        this.chance = chance;
        this.readiness = readiness;
        this.stage = stage;
    }

    /** A line to speak after those already given; a line already in hand is not taken twice. */
    void add(Instruction.Speak speak) {
        Cue cue = speak.cue();
        if (!holds(speak.speechId())) {
            waiting.add(synthesis.order(speak.speechId(), cue, Delivery.prosody(cue.beat())));
        }
    }

    /** Takes a line back. One that has just begun to sound is cut: the room believes that nobody heard it. */
    void withdraw(long speechId, long atMicros) {
        waiting.stream().filter(order -> order.speechId() == speechId).forEach(Synthesis.Order::cancel);
        waiting.removeIf(order -> order.speechId() == speechId);
        airing.filter(line -> line.line().speechId() == speechId).ifPresent(line -> {
            stage.cut(line.line(), atMicros);
            airing = Optional.empty();
            freeFrom = atMicros;
        });
    }

    /** Drops what has not come on air yet. */
    void dropWaiting() {
        waiting.forEach(Synthesis.Order::cancel);
        waiting.clear();
    }

    /** Drops everything in hand: the room starts anew and will say again what it wants said. */
    void clear(long atMicros) {
        failuresInRow = 0;
        dropWaiting();
        airing.map(Airing::line).ifPresent(line -> withdraw(line.speechId(), atMicros));
    }

    /** Moves on to a picture's time: ends, starts and schedules lines. */
    void advance(long atMicros) {
        if (airing.isPresent() && airing.get().endsBy(atMicros)) {
            finish(airing.get());
        }
        if (airing.isEmpty()) {
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

    private void next(long atMicros) {
        while (airing.isEmpty()
                && !waiting.isEmpty()
                && readiness.ready(waiting.getFirst().line())) {
            schedule(waiting.removeFirst(), atMicros);
        }
    }

    private void schedule(Synthesis.Order order, long atMicros) {
        try {
            PreparedLine line = order.line().join();
            Beat beat = line.cue().beat();
            long start = Math.max(atMicros + LEAD_MICROS, freeFrom + Delivery.pauseMicros(lastBeat, beat, chance));
            lastBeat = beat;
            failuresInRow = 0;
            airing = Optional.of(new Airing(line, start, false));
            stage.air(line, start);
        } catch (CompletionException | CancellationException broken) {
            failed(order.speechId(), reason(broken));
        }
    }

    /** One line that can't be spoken is passed over. A voice that speaks none would race through the whole show. */
    private void failed(long speechId, String reason) {
        failuresInRow++;
        listener.accept(new Command.LineFailed(speechId, reason));
        if (failuresInRow == MOST_FAILURES) {
            failuresInRow = 0;
            listener.accept(
                    new Command.PerformerFailed(MOST_FAILURES + " lines in a row could not be spoken: " + reason));
        }
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
