package dev.nightshift.host.mood;

import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.mood.Emotion.Kind;
import dev.nightshift.script.Beat;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides what is seen of what is felt. In 99,451 pitches displayed happiness sold best at an intensity of 0.43, in
 * 1,308 streams every flip of valence cost sales (see the design's references). So happiness aims at 0.43 and never
 * goes far beyond, valence flips at most once a minute and never in a price or an offer, and sadness, which only abuse
 * calls up, is gone within four seconds.
 *
 * <p>A feeling is displayed when it rises, once; what can't be displayed now is displayed later if it is still strong
 * enough, else never.
 */
public final class Governor {
    /** Where visible happiness aims. */
    public static final double AIM = 0.43;

    /** The most that is seen of happiness, whatever happened. */
    public static final double HAPPIEST = 0.5;

    public static final double MOST_GRATEFUL = 0.42;
    public static final double SADDEST = 0.85;
    public static final double MOST_SURPRISED = 0.8;

    /** Between two flips of valence. */
    public static final Duration STEADY = Duration.ofSeconds(60);

    /** A sad face, until it begins to recover; recovery takes up to 1.5 s, together never more than four. */
    public static final Duration LONGEST_SADNESS = Duration.ofMillis(2_500);

    private static final Duration SURPRISE = Duration.ofMillis(1_000);

    /** Between two displays of the same valence, so that the face doesn't bob. */
    private static final Duration REST = Duration.ofSeconds(5);

    private static final double WORTH_SHOWING = 0.05;

    private Governor() {}

    /**
     * What is on the host's face from this moment on. It is the display that is on already while that is held and
     * nothing stronger comes; {@link Display#CALM} when there is nothing to show.
     *
     * @param mood what is felt
     * @param history what was shown, kept up by {@link DisplayHistory#with}
     * @param beat the stretch of the pitch on air
     * @param priceSentence whether a price is being spoken
     */
    public static Display show(Mood mood, DisplayHistory history, Beat beat, boolean priceSentence, Instant now) {
        Mood present = mood.at(now);
        Display running = running(history.at(now), beat, priceSentence);
        return candidates(present, history).stream()
                .filter(display -> allowed(display.feeling(), history, beat, priceSentence, now))
                .filter(display -> prevails(display, running, history, now))
                .findFirst()
                .orElse(running);
    }

    /** The emotions that a display expresses. */
    static List<Kind> kinds(Feeling feeling) {
        return switch (feeling) {
            case CALM -> List.of();
            case HAPPY -> List.of(Kind.JOY, Kind.PRIDE, Kind.HAPPY_FOR);
            case GRATEFUL -> List.of(Kind.GRATITUDE);
            case SAD -> List.of(Kind.DISTRESS);
            case SURPRISED -> List.of(Kind.SURPRISE);
        };
    }

    /** Sadness does not go on into a price. */
    private static Display running(Display shown, Beat beat, boolean priceSentence) {
        return shown.feeling() == Feeling.SAD && delicate(beat, priceSentence) ? Display.CALM : shown;
    }

    private static boolean delicate(Beat beat, boolean priceSentence) {
        return priceSentence || beat == Beat.PRICE || beat == Beat.OFFER;
    }

    /** What there is to show, the most pressing first. */
    private static List<Display> candidates(Mood mood, DisplayHistory history) {
        return List.of(Feeling.SAD, Feeling.SURPRISED, Feeling.HAPPY, Feeling.GRATEFUL).stream()
                .map(feeling -> candidate(feeling, mood, history))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Display> candidate(Feeling feeling, Mood mood, DisplayHistory history) {
        return kinds(feeling).stream()
                .filter(kind -> history.rise(kind, mood) > WORTH_SHOWING)
                .map(mood::intensity)
                .filter(intensity -> intensity >= threshold(feeling))
                .max(Comparator.naturalOrder())
                .map(intensity -> display(feeling, intensity));
    }

    private static double threshold(Feeling feeling) {
        return switch (feeling) {
            case SAD -> 0.15;
            case SURPRISED -> 0.35;
            case HAPPY, GRATEFUL -> 0.25;
            case CALM -> 1;
        };
    }

    /** The usual joy, one order where one was expected (0.35), is seen as 0.43. */
    private static Display display(Feeling feeling, double felt) {
        return switch (feeling) {
            case HAPPY -> new Display(feeling, Math.min(HAPPIEST, AIM + 0.2 * (felt - 0.35)), seconds(3 + 2 * felt));
            case GRATEFUL -> new Display(feeling, Math.min(MOST_GRATEFUL, 0.3 + 0.25 * felt), seconds(3));
            case SAD -> new Display(feeling, Math.min(SADDEST, 0.5 + 0.8 * felt), LONGEST_SADNESS);
            case SURPRISED -> new Display(feeling, Math.min(MOST_SURPRISED, 0.3 + felt), SURPRISE);
            case CALM -> Display.CALM;
        };
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }

    private static boolean allowed(
            Feeling feeling, DisplayHistory history, Beat beat, boolean priceSentence, Instant now) {
        boolean flips = history.flips(feeling);
        if (priceSentence || delicate(beat, false) && (flips || feeling == Feeling.SURPRISED)) return false;
        return !flips || history.settledFor(STEADY, now);
    }

    /** Whether a display may replace what is on the face: hurt always, what is stronger, or anything after a rest. */
    private static boolean prevails(Display display, Display running, DisplayHistory history, Instant now) {
        return switch (running.feeling()) {
            case SAD -> false;
            case CALM -> display.feeling() == Feeling.SAD || rested(display, history, now);
            case SURPRISED -> display.feeling() == Feeling.SAD;
            case HAPPY, GRATEFUL ->
                display.feeling() == Feeling.SAD
                        || display.feeling() == Feeling.HAPPY && display.intensity() > running.intensity();
        };
    }

    /** Another feeling may follow at once, as joy does its own surprise. */
    private static boolean rested(Display display, DisplayHistory history, Instant now) {
        Feeling last = history.shown().feeling();
        return last != Feeling.CALM && last != display.feeling()
                || history.quietFor(now).compareTo(REST) >= 0;
    }
}
