package dev.nightshift.playout;

import dev.nightshift.media.Timebase;
import dev.nightshift.room.Command;
import dev.nightshift.room.Decision;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Mind;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.RoomState;
import dev.nightshift.room.Setup;
import dev.nightshift.room.Turn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The same show on a virtual clock: the room's rules and the program run on one thread, as fast as the machine can. The
 * same setup, start and catalogue give the same plan and the same pictures.
 */
public final class Rehearsal {
    private final Productions productions;
    private final RoomRules rules;
    private final Mind mind;
    private final Audience audience;
    private final Instant start;
    private final Inbox inbox = new Inbox();
    private final Microphone microphone = new Microphone();
    private final Deque<Command> commands = new ArrayDeque<>();
    private final List<Dated> facts = new ArrayList<>();
    private RoomState state = new RoomState.Unopened();
    private long atMicros;

    /** Whoever watches the rehearsal. */
    @FunctionalInterface
    public interface Audience {
        /** An empty room. */
        Audience NOBODY = (atMicros, now, onScreen) -> List.of();

        /**
         * What viewers and the shop did since the last picture.
         *
         * @param onScreen the product on air
         */
        List<Command> upTo(long atMicros, Instant now, Optional<String> onScreen);
    }

    /** A fact and the program time at which it became one. */
    public record Dated(long atMicros, Event event) {}

    /**
     * What came of a rehearsal.
     *
     * @param facts in order
     * @param frames pictures made
     * @param timings of the pipeline's stages
     */
    public record Outcome(List<Dated> facts, long frames, Timings timings) {
        public Outcome {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A rehearsal that begins at a wall time.
     *
     * @param start decides which offers hold
     */
    public Rehearsal(Productions productions, RoomRules rules, Mind mind, Audience audience, Instant start) {
        this.productions = productions;
        this.rules = rules;
        this.mind = mind;
        this.audience = audience;
        this.start = start;
    }

    /** Where an operator speaks, in the time of the rehearsal. */
    public Microphone microphone() {
        return microphone;
    }

    /** Runs a show for so many pictures and closes its outputs. May be called once. */
    public Outcome run(Setup setup, long frames) throws InterruptedException {
        Timings timings = new Timings();
        InstantSource wall = InstantSource.fixed(start);
        try (ExecutorService synthesis = Executors.newVirtualThreadPerTaskExecutor();
                Program program = new ProgramFactory(productions, synthesis)
                        .open(setup, wall, Readiness.REHEARSAL, inbox, microphone, commands::add, timings)) {
            decide(new Command.Open(setup));
            decide(new Command.GoLive());
            for (long frame = 0; frame < frames; frame++) {
                atMicros = Timebase.microsOfFrame(frame);
                program.step(atMicros, true);
                commands.addAll(audience.upTo(atMicros, now(), onScreen()));
                decideAll();
            }
        }
        return new Outcome(facts, frames, timings);
    }

    private void decideAll() {
        for (Command next = commands.poll(); next != null; next = commands.poll()) {
            decide(next);
        }
    }

    private Instant now() {
        return new ShowTime(start).at(atMicros);
    }

    private Optional<String> onScreen() {
        return state.air().flatMap(air -> air.talk().pacing().product());
    }

    private void decide(Command command) {
        Decision decision = rules.decide(state, command, now());
        for (Event event : decision.events()) {
            state = state.after(event);
            facts.add(new Dated(atMicros, event));
        }
        for (Instruction instruction : decision.instructions()) {
            inbox.put(instruction);
        }
        decision.thinking().forEach(this::think);
        decision.writing().forEach(this::write);
    }

    private void write(Turn question) {
        Setup setup = state.air().orElseThrow().setup();
        commands.add(new Command.Written(question.comments().getFirst(), mind.think(setup, question, now())));
    }

    /** On the virtual clock thinking takes no time: what it took on this machine stands in the thought. */
    private void think(Turn turn) {
        Setup setup = state.air().orElseThrow().setup();
        commands.add(new Command.Replied(turn.id(), mind.think(setup, turn, now())));
    }
}
