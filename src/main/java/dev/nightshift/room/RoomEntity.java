package dev.nightshift.room;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.BackoffSupervisorStrategy;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.RecoveryCompleted;
import org.apache.pekko.persistence.typed.SnapshotAdapter;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EffectBuilder;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;
import org.apache.pekko.persistence.typed.javadsl.SignalHandler;

/**
 * A room as a durable actor: runs {@link RoomRules}, keeps the facts, then instructs the performer
 * and sets the mind to work. A room that was on
 * air when its process ended goes on air again as soon as the actor has recovered.
 */
public final class RoomEntity extends EventSourcedBehavior<RoomMessage, Kept.Fact, RoomState> {
    private static final int SNAPSHOT_EVERY = 200;
    private static final BackoffSupervisorStrategy RESTART =
            SupervisorStrategy.restartWithBackoff(Duration.ofMillis(200), Duration.ofSeconds(5), 0.2);

    private final String roomId;
    private final RoomRules rules;
    private final Performer.Ensemble ensemble;
    private final Thinking thinking;
    private final InstantSource clock;
    private final ActorContext<RoomMessage> context;
    private Optional<Performer> performer = Optional.empty();

    private RoomEntity(
            String roomId,
            RoomRules rules,
            Performer.Ensemble ensemble,
            Thinking thinking,
            InstantSource clock,
            ActorContext<RoomMessage> context) {
        super(PersistenceId.of("Room", roomId), RESTART);
        this.roomId = roomId;
        this.rules = rules;
        this.ensemble = ensemble;
        this.thinking = thinking;
        this.clock = clock;
        this.context = context;
    }

    /** The behaviour of one room. */
    public static Behavior<RoomMessage> create(
            String roomId, RoomRules rules, Performer.Ensemble ensemble, Thinking thinking, InstantSource clock) {
        return Behaviors.setup(context -> new RoomEntity(roomId, rules, ensemble, thinking, clock, context));
    }

    @Override
    public RoomState emptyState() {
        return new RoomState.Unopened();
    }

    @Override
    public CommandHandler<RoomMessage, Kept.Fact, RoomState> commandHandler() {
        return (state, message) -> switch (message) {
            case RoomMessage.Ask ask -> carryOut(state, ask);
            case RoomMessage.Tell tell -> persist(decide(state, tell.command()));
            case RoomMessage.Look look ->
                Effect().none().thenRun(now -> look.replyTo().tell(RoomView.of(now, clock.instant())));
        };
    }

    @Override
    public EventHandler<RoomState, Kept.Fact> eventHandler() {
        return (state, fact) -> state.after(fact.event());
    }

    @Override
    public SignalHandler<RoomState> signalHandler() {
        return newSignalHandlerBuilder()
                .onSignal(RecoveryCompleted.instance(), this::goOn)
                .build();
    }

    @Override
    public RetentionCriteria retentionCriteria() {
        return RetentionCriteria.snapshotEvery(SNAPSHOT_EVERY, 2);
    }

    @Override
    public SnapshotAdapter<RoomState> snapshotAdapter() {
        return new SnapshotAdapter<>() {
            @Override
            public Object toJournal(RoomState state) {
                return new Kept.Snapshot(state);
            }

            @Override
            public RoomState fromJournal(Object from) {
                return ((Kept.Snapshot) from).state();
            }
        };
    }

    private Effect<Kept.Fact, RoomState> carryOut(RoomState state, RoomMessage.Ask ask) {
        Decision decision = decide(state, ask.command());
        return persist(decision).thenRun(now -> ask.replyTo().tell(decision.reply()));
    }

    private Decision decide(RoomState state, Command command) {
        return rules.decide(state, command, clock.instant());
    }

    private EffectBuilder<Kept.Fact, RoomState> persist(Decision decision) {
        return Effect()
                .persist(decision.events().stream().map(Kept.Fact::new).toList())
                .thenRun(now -> decision.instructions().forEach(this::instruct))
                .thenRun(now -> decision.thinking().forEach(turn -> think(now, turn)))
                .thenRun(now -> decision.writing().forEach(question -> write(now, question)));
    }

    private void write(RoomState state, Turn question) {
        String comment = question.comments().getFirst();
        think(state, question, thought -> new Command.Written(comment, thought));
    }

    private void think(RoomState state, Turn turn) {
        think(state, turn, thought -> new Command.Replied(turn.id(), thought));
    }

    private void think(RoomState state, Turn turn, Function<Thought, Command> then) {
        ActorRef<RoomMessage> self = context.getSelf();
        state.air()
                .ifPresent(air -> thinking.about(
                        air.setup(), turn, thought -> self.tell(new RoomMessage.Tell(then.apply(thought)))));
    }

    private void instruct(Instruction instruction) {
        if (instruction instanceof Instruction.Start) {
            performer = Optional.of(
                    ensemble.engage(roomId, command -> context.getSelf().tell(new RoomMessage.Tell(command))));
        }
        performer.ifPresent(onAir -> onAir.perform(instruction));
    }

    /** A show that was ending has ended with its process: its performer is gone and can't say so. */
    private void goOn(RoomState state) {
        switch (state) {
            case RoomState.Unopened unopened -> {}
            case RoomState.Idle idle -> {}
            case RoomState.Live live -> tellSelf(new Command.GoLive());
            case RoomState.Paused paused -> tellSelf(new Command.GoLive());
            case RoomState.Draining draining -> tellSelf(new Command.Ended());
        }
    }

    private void tellSelf(Command command) {
        context.getSelf().tell(new RoomMessage.Tell(command));
    }
}
