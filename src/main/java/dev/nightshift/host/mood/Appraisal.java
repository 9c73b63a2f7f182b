package dev.nightshift.host.mood;

import dev.nightshift.host.mood.Emotion.Kind;
import dev.nightshift.host.nlu.Abuse;
import java.util.List;

/**
 * What an event means to the host, after Ortony, Clore and Collins, "The Cognitive Structure of Emotions" (1988): joy
 * about what is desired, gratitude for what others do well, distress about what is done to oneself, reproach and pity
 * for what is done to others.
 *
 * <p>What is said against products or the shop is a matter of fact and leaves no feeling; neither does a sale that did
 * not happen.
 */
public final class Appraisal {
    /** Distress of the worst insult that stands alone. */
    static final double WORST = 0.4;

    /** Whoever expects next to nothing is not carried away by one order. */
    private static final double LEAST_EXPECTED = 0.5;

    /** So many times what was expected is a surprise. */
    private static final double BURST = 4;

    private static final int BURST_ORDERS = 3;

    private Appraisal() {}

    /** The emotions that a stimulus calls up in a host that feels nothing yet; none when it leaves the host cold. */
    public static List<Emotion> of(Stimulus stimulus) {
        return switch (stimulus) {
            case Stimulus.PaidOrder paid -> paid(paid.recent(), expected(paid));
            case Stimulus.Refunded refunded -> List.of();
            case Stimulus.Insult insult -> hurt(Math.clamp(insult.severity(), 0, 1), insult.target());
            case Stimulus.Praised praised -> List.of(new Emotion(Kind.GRATITUDE, 0.4));
            case Stimulus.Thanked thanked -> List.of(new Emotion(Kind.GRATITUDE, 0.35));
            case Stimulus.Milestone reached -> List.of(new Emotion(Kind.PRIDE, 0.4));
            case Stimulus.AnsweredWell answered -> List.of(new Emotion(Kind.SATISFACTION, 0.2));
        };
    }

    private static double expected(Stimulus.PaidOrder paid) {
        return paid.expected() > LEAST_EXPECTED ? paid.expected() : LEAST_EXPECTED;
    }

    private static List<Emotion> paid(int recent, double expected) {
        if (recent <= 0) return List.of();
        Emotion joy = new Emotion(Kind.JOY, 0.15 + 0.2 * Math.log(1 + recent / expected) / Math.log(2));
        boolean burst = recent >= BURST_ORDERS && recent >= BURST * expected;
        return burst ? List.of(joy, new Emotion(Kind.SURPRISE, 0.5)) : List.of(joy);
    }

    private static List<Emotion> hurt(double severity, Abuse.Target target) {
        return switch (target) {
            case HOST -> List.of(new Emotion(Kind.DISTRESS, WORST * severity));
            case VIEWERS, GROUP ->
                List.of(new Emotion(Kind.REPROACH, WORST * severity), new Emotion(Kind.PITY, WORST / 2 * severity));
            case NOBODY, SHOP, PRODUCT -> List.of();
        };
    }
}
