package dev.nightshift.host.mood;

import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.mood.Emotion.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was displayed so far, as far as the next display depends on it.
 *
 * @param shown the last display
 * @param since when it began
 * @param expressed the emotions that were displayed and how strong each was felt then; at most one of a kind
 * @param flipped when the displayed valence changed last
 * @param hurt whether the last valence displayed was negative
 */
public record DisplayHistory(
        Display shown, Instant since, List<Expressed> expressed, Optional<Instant> flipped, boolean hurt) {
    public DisplayHistory {
        expressed = List.copyOf(expressed);
    }

    /** An emotion at the moment when it was displayed. */
    public record Expressed(Emotion emotion, Instant at) {}

    /** Nothing was displayed yet. */
    public static DisplayHistory none(Instant now) {
        return new DisplayHistory(Display.CALM, now, List.of(), Optional.empty(), false);
    }

    /** What is on the face at a moment: a display that has been held long enough is over. */
    public Display at(Instant now) {
        return now.isBefore(since.plus(shown.hold())) ? shown : Display.CALM;
    }

    /** The history when a display begins; nothing changes when it is the one that is on the face already. */
    public DisplayHistory with(Display display, Mood mood, Instant now) {
        if (display.equals(at(now))) return this;
        boolean flips = flips(display.feeling());
        return new DisplayHistory(
                display,
                display.feeling() == Feeling.CALM ? calmSince(now) : now,
                expressing(display.feeling(), mood.at(now), now),
                flips ? Optional.of(now) : flipped,
                valence(display.feeling()) == 0 ? hurt : display.feeling() == Feeling.SAD);
    }

    private Instant calmSince(Instant now) {
        Instant over = since.plus(shown.hold());
        return over.isBefore(now) ? over : now;
    }

    /**
     * Whether a display changes the valence. The beats' own faces are friendly, so sadness always does; happiness does
     * when sadness was the last feeling.
     */
    boolean flips(Feeling feeling) {
        return switch (feeling) {
            case SAD -> true;
            case HAPPY, GRATEFUL -> hurt;
            case CALM, SURPRISED -> false;
        };
    }

    /** Whether the last change of valence lies so far back. */
    boolean settledFor(Duration time, Instant now) {
        return flipped.map(flip -> !now.isBefore(flip.plus(time))).orElse(true);
    }

    /** For how long nothing has been displayed; negative while something is. */
    Duration quietFor(Instant now) {
        return Duration.between(since.plus(shown.hold()), now);
    }

    /** How much stronger an emotion is than what is left of it since it was displayed. */
    double rise(Kind kind, Mood mood) {
        double left = expressed.stream()
                .filter(before -> before.emotion().kind() == kind)
                .mapToDouble(before -> residue(before, mood.at()))
                .sum();
        return mood.intensity(kind) - left;
    }

    private static double residue(Expressed before, Instant now) {
        return new Mood(Mood.TEMPERAMENT, List.of(before.emotion()), 0, before.at())
                .at(now)
                .intensity(before.emotion().kind());
    }

    private List<Expressed> expressing(Feeling feeling, Mood mood, Instant now) {
        List<Kind> kinds = Governor.kinds(feeling);
        List<Expressed> all = new ArrayList<>(expressed);
        all.removeIf(before -> kinds.contains(before.emotion().kind()));
        mood.felt().stream()
                .filter(emotion -> kinds.contains(emotion.kind()))
                .forEach(emotion -> all.add(new Expressed(emotion, now)));
        return all;
    }

    static int valence(Feeling feeling) {
        return switch (feeling) {
            case SAD -> -1;
            case HAPPY, GRATEFUL -> 1;
            case CALM, SURPRISED -> 0;
        };
    }
}
