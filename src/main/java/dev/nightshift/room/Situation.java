package dev.nightshift.room;

import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.room.Room.Event;
import dev.nightshift.script.Beat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the director looks at beside the talk.
 *
 * @param beat on air, by the script
 * @param linedUp sentences of turns that wait for their moment
 * @param turning whether one beat of the script is over and the next one has not begun
 * @param onAirFor how long the show has been on air
 * @param now the moment
 */
record Situation(Optional<Beat> beat, int linedUp, boolean turning, Duration onAirFor, Instant now) {
    static Situation of(OnAir air, Instant now) {
        int linedUp = (int) air.cued().stream()
                .filter(line -> !line.started() && line.line().turn().isPresent())
                .count();
        return new Situation(
                air.talk().pacing().beat(), linedUp, turning(air), Duration.between(air.since(), now), now);
    }

    private static boolean turning(OnAir air) {
        Pacing pacing = air.talk().pacing();
        boolean another = air.cued().stream()
                .findFirst()
                .map(Cued::line)
                .filter(Event.LineCleared::scripted)
                .filter(next -> !pacing.isIn(next.beat(), next.product()))
                .isPresent();
        return air.sounding().isEmpty() && another;
    }

    /** Whether price or offer are being told: nothing but purchase questions comes between. */
    boolean closing() {
        return beat.map(Situation::closing).orElse(false);
    }

    private static boolean closing(Beat beat) {
        return switch (beat) {
            case PRICE, OFFER -> true;
            case HOOK, PAIN, REVEAL, PROOF, CALL_TO_ACTION, OBJECTIONS -> false;
        };
    }

    /** Whether a line may be left at the end of its clause. */
    static boolean interruptible(Cued line) {
        return line.line().scripted() && !line.line().tellsPrice();
    }
}
