package dev.nightshift.host.mood;

import dev.nightshift.host.mood.Emotion.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the host feels at a moment: a slow mood and the short emotions on top of it. There is no timer: values fade by
 * closed-form exponentials, so that {@code at(t)} may be asked for any later moment.
 *
 * <p>An emotion's half-life is 15 s and a share of 0.3 of it goes into the mood (FAtiMA: Dias, Mascarenhas and Paiva
 * 2014). The mood goes back to the temperament (ALMA: Gebhard 2005) with a half-life of six minutes, which is our own
 * choice for hosts.
 *
 * @param pad the slow mood
 * @param felt at most one emotion of a kind, in the order of the kinds; what has faded to one in a hundred is forgotten
 * @param told 0 .. 1, how much of the last minute's abuse has already hurt: what comes on top hurts less
 * @param at when this holds
 */
public record Mood(Pad pad, List<Emotion> felt, double told, Instant at) {
    /** A friendly host to whom nothing has happened. */
    public static final Pad TEMPERAMENT = new Pad(0.2, 0.1, 0.1);

    static final Duration EMOTION_HALF_LIFE = Duration.ofSeconds(15);
    static final Duration MOOD_HALF_LIFE = Duration.ofMinutes(6);

    /** Abuse saturates over about a minute. */
    static final Duration HABITUATION_HALF_LIFE = Duration.ofSeconds(60);

    private static final double INFLUENCE = 0.3;
    private static final double FAINT = 0.01;

    public Mood {
        felt = List.copyOf(felt);
    }

    /** The mood of a host at the beginning of a show. */
    public static Mood calm(Instant now) {
        return new Mood(TEMPERAMENT, List.of(), 0, now);
    }

    /** The mood at a later moment when nothing happens until then; at an earlier one, this mood. */
    public Mood at(Instant now) {
        if (!now.isAfter(at)) return this;
        Duration passed = Duration.between(at, now);
        double left = left(passed, EMOTION_HALF_LIFE);
        List<Emotion> faded = felt.stream()
                .map(emotion -> new Emotion(emotion.kind(), left * emotion.intensity()))
                .filter(emotion -> emotion.intensity() >= FAINT)
                .toList();
        Pad settled = pad.towards(TEMPERAMENT, left(passed, MOOD_HALF_LIFE));
        return new Mood(settled, faded, told * left(passed, HABITUATION_HALF_LIFE), now);
    }

    /** The mood when something happens at a moment. */
    public Mood after(Stimulus stimulus, Instant now) {
        Mood present = at(now);
        return switch (stimulus) {
            case Stimulus.Insult insult -> present.hurt(Appraisal.of(insult));
            case Stimulus.Refunded refunded -> present.reversed(refunded.remaining());
            case Stimulus.PaidOrder paid -> present.moved(Appraisal.of(paid));
            case Stimulus.Praised praised -> present.moved(Appraisal.of(praised));
            case Stimulus.Thanked thanked -> present.moved(Appraisal.of(thanked));
            case Stimulus.Milestone reached -> present.moved(Appraisal.of(reached));
            case Stimulus.AnsweredWell answered -> present.moved(Appraisal.of(answered));
        };
    }

    /** Intensity of an emotion, 0 when it is not felt. */
    public double intensity(Kind kind) {
        return felt.stream()
                .filter(emotion -> emotion.kind() == kind)
                .mapToDouble(Emotion::intensity)
                .sum();
    }

    /** The slow mood and the emotions of this moment together. */
    public Pad present() {
        Pad present = pad;
        for (Emotion emotion : felt) present = present.plus(emotion.kind().pad(), emotion.intensity());
        return present;
    }

    /** Of the same emotion the stronger one is felt. */
    private Mood moved(List<Emotion> emotions) {
        Mood moved = this;
        for (Emotion emotion : emotions) {
            double rise = emotion.intensity() - moved.intensity(emotion.kind());
            moved = rise > 0 ? moved.changed(emotion.kind(), rise) : moved;
        }
        return moved;
    }

    /** Insults to the host add up, but the tenth of a minute hardly hurts any more. */
    private Mood hurt(List<Emotion> emotions) {
        Mood hurt = this;
        for (Emotion emotion : emotions) {
            hurt = emotion.kind() == Kind.DISTRESS ? hurt.told(emotion.intensity()) : hurt.moved(List.of(emotion));
        }
        return hurt;
    }

    private Mood told(double distress) {
        double adds = (1 - told) * distress;
        Mood hurt = changed(Kind.DISTRESS, adds);
        return new Mood(hurt.pad, hurt.felt, told + adds, at);
    }

    /** An order that does not stand takes its share of the joy away again, and nothing else. */
    private Mood reversed(int remaining) {
        double share = 1.0 / (1 + Math.max(0, remaining));
        return changed(Kind.JOY, -share * intensity(Kind.JOY)).changed(Kind.SURPRISE, -intensity(Kind.SURPRISE));
    }

    private Mood changed(Kind kind, double by) {
        List<Emotion> others = new ArrayList<>(felt);
        others.removeIf(emotion -> emotion.kind() == kind);
        Emotion now = new Emotion(kind, intensity(kind) + by);
        if (now.intensity() > 0) others.add(now);
        others.sort(Comparator.comparing(Emotion::kind));
        return new Mood(pad.plus(kind.pad(), INFLUENCE * by), others, told, at);
    }

    private static double left(Duration passed, Duration halfLife) {
        return Math.pow(2, -(double) passed.toMillis() / halfLife.toMillis());
    }
}
