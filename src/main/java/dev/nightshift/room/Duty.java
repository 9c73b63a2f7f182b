package dev.nightshift.room;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.room.Room.Event;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a person is in charge of the show. Now and then the room asks; who does not answer is warned, and at last the
 * safe picture stands and nobody speaks until somebody answers.
 *
 * <pre>
 *   Calm --asked--> Asked --no answer--> Late --no answer--> Missed
 *     ^               |                    |                   |
 *     └───────────────┴── a person acts ───┴───────────────────┘
 * </pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "duty")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Duty.Calm.class, name = "calm"),
    @JsonSubTypes.Type(value = Duty.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = Duty.Late.class, name = "late"),
    @JsonSubTypes.Type(value = Duty.Missed.class, name = "missed")
})
public sealed interface Duty {
    /** Nobody was asked yet. */
    Duty NEVER_ASKED = new Calm(Optional.empty());

    /** Nothing is asked. */
    record Calm(Optional<Seen> seen) implements Duty {}

    /**
     * Somebody is asked to say that they are there.
     *
     * @param lateAt when they are warned
     * @param coverAt when the safe picture comes
     */
    record Asked(Instant since, Instant lateAt, Instant coverAt) implements Duty {}

    /** Nobody answered in time; the safe picture comes next. */
    record Late(Instant since, Instant coverAt) implements Duty {}

    /**
     * The safe picture stands.
     *
     * @param held whether the show was talking, and goes on when somebody is there
     */
    record Missed(Instant since, boolean held) implements Duty {}

    /** Who was there, and when. */
    record Seen(String by, Instant at) {}

    /** The duty after a fact that concerns it. */
    default Duty after(Event.OfDuty event) {
        return switch (event) {
            case Event.PresenceAsked asked -> new Asked(asked.when(), asked.lateAt(), asked.coverAt());
            case Event.PresenceLate late ->
                this instanceof Asked asked ? new Late(asked.since(), asked.coverAt()) : this;
            case Event.PresenceMissed missed -> new Missed(missed.when(), missed.held());
            case Event.PresenceConfirmed confirmed -> new Calm(Optional.of(new Seen(confirmed.by(), confirmed.when())));
        };
    }
}
