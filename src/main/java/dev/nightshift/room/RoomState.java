package dev.nightshift.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.room.Room.Event;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a room stands. Each phase holds only what it needs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "phase")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoomState.Unopened.class, name = "unopened"),
    @JsonSubTypes.Type(value = RoomState.Idle.class, name = "idle"),
    @JsonSubTypes.Type(value = RoomState.Live.class, name = "live"),
    @JsonSubTypes.Type(value = RoomState.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = RoomState.Draining.class, name = "draining")
})
public sealed interface RoomState {
    /** Nobody has opened it yet. */
    record Unopened() implements RoomState {}

    /** Ready, off air. */
    record Idle(Setup setup, int shows) implements RoomState {}

    /** On air and talking. */
    record Live(OnAir onAir) implements RoomState {}

    /** On air and silent. */
    record Paused(OnAir onAir) implements RoomState {}

    /** On air, leaving after the line that is sounding. */
    record Draining(OnAir onAir) implements RoomState {}

    /** The air time that this phase has, if it is on air. */
    default Optional<OnAir> air() {
        return switch (this) {
            case Unopened u -> Optional.empty();
            case Idle i -> Optional.empty();
            case Live live -> Optional.of(live.onAir());
            case Paused paused -> Optional.of(paused.onAir());
            case Draining draining -> Optional.of(draining.onAir());
        };
    }

    /** The state after a fact. Facts that do not concern the present phase change nothing. */
    default RoomState after(Event event) {
        return switch (event) {
            case Event.Opened opened -> new Idle(opened.setup(), shows());
            case Event.WentLive live -> wentLive(live);
            case Event.LineCleared line -> onAir(air -> air.with(line));
            case Event.LinePassedOver passed -> this;
            case Event.LineStarted started -> onAir(air -> air.started(started.speechId()));
            case Event.LineSpoken spoken -> onAir(air -> air.spoken(spoken));
            case Event.LineWithdrawn withdrawn -> onAir(air -> air.rewound(withdrawn.speechId()));
            case Event.PerformerFailed failed -> onAir(air -> air.in(Trouble.of(failed)));
            case Event.PerformerWell well -> onAir(OnAir::outOfTrouble);
            case Event.Paused paused -> air().<RoomState>map(Paused::new).orElse(this);
            case Event.Resumed resumed ->
                air().map(OnAir::outOfTrouble).<RoomState>map(Live::new).orElse(this);
            case Event.Ending ending -> air().<RoomState>map(Draining::new).orElse(this);
            case Event.LineCut cut -> onAir(air -> air.rewound(cut.speechId()));
            case Event.Moved moved -> onAir(air -> air.moved(moved.to()));
            case Event.OfDuty duty -> onAir(air -> air.charged(air.duty().after(duty)));
            case Event.OfTalk said -> onAir(air -> air.talking(air.talk().after(said)));
            case Event.WentOffAir off ->
                air().<RoomState>map(air -> new Idle(air.setup(), air.show())).orElse(this);
        };
    }

    private int shows() {
        return this instanceof Idle idle ? idle.shows() : air().map(OnAir::show).orElse(0);
    }

    private RoomState wentLive(Event.WentLive live) {
        return this instanceof Idle idle ? new Live(OnAir.begin(idle.setup(), live)) : this;
    }

    private RoomState onAir(UnaryOperator<OnAir> change) {
        return switch (this) {
            case Unopened unopened -> unopened;
            case Idle idle -> idle;
            case Live live -> new Live(change.apply(live.onAir()));
            case Paused paused -> new Paused(change.apply(paused.onAir()));
            case Draining draining -> new Draining(change.apply(draining.onAir()));
        };
    }
}
