package dev.nightshift.avatar.clone.speech;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.List;
import java.util.function.LongFunction;

/**
 * How well a driven mouth follows speech, measured against what the person really did.
 *
 * <p>Openings are gaps between the lips in inter-ocular distances, one a picture at 25 a second.
 */
public final class LipFigures {
    private static final int FARTHEST = 10;
    private static final long PICTURE = 40_000;
    /** Lips this near count as closed: the tracker's own looseness. */
    private static final double CLOSED = 0.012;

    private LipFigures() {}

    /** Pearson's correlation of two openings picture by picture; 0 when one of them never changes. */
    public static double correlation(double[] driven, double[] real) {
        return correlation(driven, real, 0);
    }

    /** By how many pictures the driven mouth is late (or early, below 0): where the correlation is greatest. */
    public static int offsetFrames(double[] driven, double[] real) {
        int best = 0;
        for (int late = -FARTHEST; late <= FARTHEST; late++) {
            if (correlation(driven, real, late) > correlation(driven, real, best)) best = late;
        }
        return best;
    }

    private static double correlation(double[] driven, double[] real, int late) {
        int from = Math.max(0, -late);
        int to = Math.min(real.length, driven.length - late);
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int i = from; i < to; i++) {
            a += driven[i + late];
            b += real[i];
            aa += driven[i + late] * driven[i + late];
            bb += real[i] * real[i];
            ab += driven[i + late] * real[i];
        }
        int n = Math.max(1, to - from);
        double spread = (aa - a * a / n) * (bb - b * b / n);
        return spread > 1e-12 ? (ab - a * b / n) / Math.sqrt(spread) : 0;
    }

    /**
     * The share of p, b and m for which some picture shows closed lips while they sound, or within one picture of it.
     *
     * @param mouth the shape shown at a moment of the utterance, microseconds
     * @param firstPicture when the first picture of the utterance is shown, so that any phase can be tried
     * @return percent; 100 when there are none
     */
    public static double closurePercent(SpeechTrack track, LongFunction<float[]> mouth, Lips lips, long firstPicture) {
        List<Contacts.Hold> closures = Contacts.sounding(track);
        int closed = 0;
        for (Contacts.Hold sound : closures) {
            boolean shown = false;
            for (long at = firstPicture; at <= sound.to() + PICTURE; at += PICTURE) {
                shown |= at >= sound.from() - PICTURE && lips.gap(mouth.apply(at)) <= lips.closedGap() + CLOSED;
            }
            closed += shown ? 1 : 0;
        }
        return closures.isEmpty() ? 100 : 100.0 * closed / closures.size();
    }

    /**
     * How much the driven mouth moves while it should rest, against how much the person's own does: mean change of the
     * shape between pictures that lie in pauses, after the mouth had time to rest and before it may lead the next sound.
     *
     * @param real a shape for each picture of the person saying the same, or of the person being silent
     */
    public static double silenceMotionRatio(SpeechTrack track, LongFunction<float[]> mouth, List<float[]> real) {
        double driven = 0;
        double own = 0;
        int still = 0;
        for (int i = 1; i < real.size(); i++) {
            if (!rests(track, (i - 1) * PICTURE) || !rests(track, i * PICTURE)) continue;
            driven += distance(mouth.apply((i - 1) * PICTURE), mouth.apply(i * PICTURE));
            own += distance(real.get(i - 1), real.get(i));
            still++;
        }
        return still == 0 || own == 0 ? 0 : driven / own;
    }

    private static boolean rests(SpeechTrack track, long micros) {
        for (Phone phone : track.phones()) {
            if (!phone.isPause() && micros > phone.startMicros() - 130_000 && micros < phone.endMicros() + 200_000) {
                return false;
            }
        }
        return true;
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) sum += (a[k] - b[k]) * (a[k] - b[k]);
        return Math.sqrt(sum);
    }
}
