package dev.nightshift.playout;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.host.mood.Display;
import dev.nightshift.room.Cue;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Moment;
import dev.nightshift.shop.Language;
import dev.nightshift.voice.Prosody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * How a sentence is delivered: the way of its beat, or of an answer, and on top of it the feeling that is displayed. The
 * beats' own smiles stay below the 0.43 at which displayed joy sells best, and lower in mid-pitch (see the research in
 * the design); a displayed joy lifts them to there. To somebody in distress the host speaks quietly and shows nothing.
 *
 * @param expression of the face while it lasts
 * @param look where the host looks while it speaks; to the comments first when it answers, see {@link Countenance}
 * @param sober whether the host makes no gestures of its own
 * @param gestures its own gestures that suit it, the most fitting one first
 * @param wished the gesture that shows the feeling of an answer, where the words wish for none
 */
record Delivery(
        Prosody prosody,
        Expression expression,
        Target look,
        boolean sober,
        List<Gesture> gestures,
        Optional<Gesture> wished) {
    private static final Set<String> PRICES = Set.of("price", "former", "saving");
    private static final Prosody ANSWERING = new Prosody(1.0, 0.2, 1.1, 0);
    private static final Expression OBLIGING = new Expression(0.36, 0, 0.03, 0);
    private static final Delivery GRAVE = new Delivery(
            new Prosody(0.92, -0.2, 0.9, 0),
            new Expression(0.06, 0, 0, 0),
            Target.CAMERA,
            true,
            List.of(),
            Optional.empty());
    private static final List<Gesture> EXPLAINING =
            List.of(Gesture.TOGETHER, Gesture.OPEN_PALM, Gesture.THUMB_UP, Gesture.HEART);

    Delivery {
        gestures = List.copyOf(gestures);
    }

    /**
     * How a line is delivered.
     *
     * @param display what is displayed when it is spoken; {@link Display#CALM} for nothing
     * @param answer whether it is said to a viewer rather than taken from the script
     */
    static Delivery of(Cue cue, Display display, boolean answer) {
        if (cue.grave()) {
            return GRAVE;
        }
        if (Moment.noticesAi(cue.sentence())) {
            return notice(cue.line().line().language());
        }
        Beat beat = cue.beat();
        Prosody prosody = answer ? ANSWERING : prosody(beat);
        return new Delivery(
                Feelings.voiced(prosody, display),
                Feelings.seen(answer ? OBLIGING : expression(beat), display),
                answer ? Target.CAMERA : look(beat),
                sober(cue) || display.feeling() == Display.Feeling.SAD,
                Feelings.gestures(answer ? EXPLAINING : gestures(beat), display),
                answer ? Feelings.wished(display, cue.line().line().display().length()) : Optional.empty());
    }

    /** GB 45438-2025 wants a spoken notice at 120 to 160 characters a minute; a voice's neutral is 200 and more. */
    private static Delivery notice(Language language) {
        double rate =
                switch (language) {
                    case ZH -> 0.71;
                    case EN, DE -> 0.9;
                };
        return new Delivery(
                new Prosody(rate, 0, 1, 0),
                new Expression(0.2, 0, 0, 0),
                Target.CAMERA,
                true,
                List.of(),
                Optional.empty());
    }

    /** The face of a beat when nothing is felt. */
    static Expression expression(Beat beat) {
        return switch (beat) {
            case HOOK, CALL_TO_ACTION -> new Expression(0.4, 0, 0, 0);
            case PAIN -> new Expression(0.18, 0, 0, 0.16);
            case REVEAL -> new Expression(0.38, 0, 0.1, 0);
            case PROOF, OBJECTIONS -> new Expression(0.32, 0, 0, 0);
            case PRICE, OFFER -> new Expression(0.36, 0, 0, 0);
        };
    }

    static Prosody prosody(Beat beat) {
        return switch (beat) {
            case HOOK -> new Prosody(1.02, 0.4, 1.15, 0);
            case PAIN -> new Prosody(0.97, -0.3, 1.0, 0);
            case REVEAL, CALL_TO_ACTION -> new Prosody(1.0, 0.3, 1.15, 0);
            case PROOF, OBJECTIONS -> new Prosody(0.98, 0, 1.05, 0);
            case PRICE, OFFER -> new Prosody(0.94, 0, 1.05, 0);
        };
    }

    static Target look(Beat beat) {
        return switch (beat) {
            case REVEAL, PRICE -> Target.PRODUCT;
            case HOOK, PAIN, PROOF, OFFER, CALL_TO_ACTION, OBJECTIONS -> Target.CAMERA;
        };
    }

    private static List<Gesture> gestures(Beat beat) {
        return switch (beat) {
            case HOOK -> List.of(Gesture.OPEN_PALM, Gesture.TOGETHER, Gesture.HEART);
            case PAIN -> List.of(Gesture.TOGETHER, Gesture.HEART, Gesture.OPEN_PALM);
            case REVEAL -> List.of(Gesture.OPEN_PALM, Gesture.POINT_CARD, Gesture.TOGETHER);
            case PROOF -> List.of(Gesture.TOGETHER, Gesture.OPEN_PALM, Gesture.POINT_CARD, Gesture.COUNT_ONE);
            case PRICE, OFFER -> List.of(Gesture.POINT_CARD, Gesture.OPEN_PALM);
            case CALL_TO_ACTION -> List.of(Gesture.OPEN_PALM, Gesture.THUMB_UP, Gesture.POINT_CARD, Gesture.TOGETHER);
            case OBJECTIONS -> List.of(Gesture.TOGETHER, Gesture.OPEN_PALM, Gesture.HEART, Gesture.THUMB_UP);
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
