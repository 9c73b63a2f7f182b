package dev.nightshift.playout;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.room.Cue;
import dev.nightshift.script.Beat;
import dev.nightshift.voice.Prosody;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * How a sentence of a beat is delivered. The smile stays about 0.43 and lower in mid-pitch: displayed joy sells only up
 * to there (see the research in the design).
 */
final class Delivery {
    private static final Set<String> PRICES = Set.of("price", "former", "saving");

    private Delivery() {}

    static Prosody prosody(Beat beat) {
        return switch (beat) {
            case HOOK -> new Prosody(1.02, 0.4, 1.15, 0);
            case PAIN -> new Prosody(0.97, -0.3, 1.0, 0);
            case REVEAL, CALL_TO_ACTION -> new Prosody(1.0, 0.3, 1.15, 0);
            case PROOF, OBJECTIONS -> new Prosody(0.98, 0, 1.05, 0);
            case PRICE, OFFER -> new Prosody(0.94, 0, 1.05, 0);
        };
    }

    static Expression expression(Beat beat) {
        return switch (beat) {
            case HOOK, CALL_TO_ACTION -> new Expression(0.43, 0, 0, 0);
            case PAIN -> new Expression(0.18, 0, 0, 0.16);
            case REVEAL -> new Expression(0.38, 0, 0.1, 0);
            case PROOF, OBJECTIONS -> new Expression(0.32, 0, 0, 0);
            case PRICE, OFFER -> new Expression(0.36, 0, 0, 0);
        };
    }

    static Target look(Beat beat) {
        return switch (beat) {
            case REVEAL, PRICE -> Target.PRODUCT;
            case HOOK, PAIN, PROOF, OFFER, CALL_TO_ACTION, OBJECTIONS -> Target.CAMERA;
        };
    }

    /** Whether a sentence tells a price: nothing but a wished gesture goes with it. */
    static boolean sober(Cue cue) {
        return cue.beat() == Beat.PRICE
                || cue.line().line().values().stream().anyMatch(value -> PRICES.contains(value.slot()));
    }

    /** Silence before a sentence: .25-.4 s inside a beat, .6-.9 s between beats, longer before a price. */
    static long pauseMicros(Beat before, Beat after, RandomGenerator chance) {
        if (after == Beat.PRICE && before != Beat.PRICE) {
            return chance.nextLong(900_000, 1_200_000);
        }
        return before == after ? chance.nextLong(250_000, 400_000) : chance.nextLong(600_000, 900_000);
    }
}
