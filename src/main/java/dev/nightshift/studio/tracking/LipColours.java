package dev.nightshift.studio.tracking;

import java.util.Arrays;
import java.util.List;

/**
 * What a person's lips look like: how far the colours on a lip differ from that lip's own middle colour in the same
 * picture. The middle colour is taken anew from each picture, since light and shade on a lip change with every turn of
 * the head; how far they differ is learnt from all pictures.
 */
final class LipColours {
    /** The share of a lip, from its outer edge towards the mouth, that is surely lip. */
    private static final double FROM = 0.25;

    private static final double TO = 0.65;
    private static final double OUTLIER = 9;
    /** Added to each colour's variance: grain and coding. */
    private static final double NOISE = 25;

    private final ColourSpread upper = new ColourSpread(NOISE);
    private final ColourSpread lower = new ColourSpread(NOISE);

    /** Learns from all pictures in which the face is seen, at least one. */
    LipColours(List<SeenFace> faces) {
        learn(upper, faces, true);
        learn(lower, faces, false);
    }

    /** How strange each sample of a line is for a lip, the upper or the lower: squared Mahalanobis distances. */
    double[] strange(SeenFace face, int line, boolean ofUpper) {
        double[] middle = middle(face, line, ofUpper);
        ColourSpread spread = ofUpper ? upper : lower;
        double[] strange = new double[LipStrips.SAMPLES];
        Arrays.setAll(strange, sample -> spread.distance(face.lips(), line, sample, middle));
        return strange;
    }

    /** Twice: the second time without what then looks like teeth, beard or a highlight. */
    private static void learn(ColourSpread spread, List<SeenFace> faces, boolean ofUpper) {
        for (double strangest : new double[] {Double.POSITIVE_INFINITY, OUTLIER}) {
            for (SeenFace face : faces) {
                for (int line = 0; line < LipStrips.LINES; line++) {
                    learn(spread, face, line, ofUpper, strangest);
                }
            }
            spread.settle();
        }
    }

    private static void learn(ColourSpread spread, SeenFace face, int line, boolean ofUpper, double strangest) {
        double[] middle = middle(face, line, ofUpper);
        int[] sure = sure(face, line, ofUpper);
        for (int sample = sure[0]; sample <= sure[1]; sample++) {
            if (spread.distance(face.lips(), line, sample, middle) <= strangest) {
                spread.add(face.lips(), line, sample, middle);
            }
        }
    }

    /** The median colour of the sure part of a lip on a line and its neighbours. */
    private static double[] middle(SeenFace face, int line, boolean ofUpper) {
        double[] middle = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double[] values = new double[3 * LipStrips.SAMPLES];
            int count = 0;
            for (int near = Math.max(0, line - 1); near <= Math.min(LipStrips.LINES - 1, line + 1); near++) {
                int[] sure = sure(face, near, ofUpper);
                for (int sample = sure[0]; sample <= sure[1]; sample++) {
                    values[count++] = face.lips().colour(near, sample, channel);
                }
            }
            Arrays.sort(values, 0, count);
            middle[channel] = values[count / 2];
        }
        return middle;
    }

    private static int[] sure(SeenFace face, int line, boolean ofUpper) {
        int last = LipStrips.SAMPLES - 1;
        int inner = ofUpper ? LipStrips.INNER_UPPER[line] : LipStrips.INNER_LOWER[line];
        double edge = Math.clamp(LipStrips.along(face.raw().mesh(), line, inner), 0, 1);
        double from = ofUpper ? FROM * edge : 1 - TO * (1 - edge);
        double to = ofUpper ? TO * edge : 1 - FROM * (1 - edge);
        return new int[] {(int) Math.round(from * last), (int) Math.round(to * last)};
    }
}
