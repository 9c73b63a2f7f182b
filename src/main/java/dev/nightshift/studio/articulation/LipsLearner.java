package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.speech.Lips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Learns what a person's shapes mean for the lips. */
final class LipsLearner {
    /** The lips of this share of the pictures are closed; a tracker's inner lip line is loose, so not the very least. */
    private static final double CLOSED = 0.05;

    private static final double TUCKED = 0.15;
    private static final double REST_AMONG = 0.12;

    private LipsLearner() {}

    static Lips learn(MouthFootage footage) {
        MouthSpace space = footage.space();
        float[] slope = Lips.slopeIn(space);
        double atMean = Lips.gapAtMeanIn(space);
        Lips plain = new Lips(atMean, slope, new float[slope.length], 0, 0, new float[slope.length]);
        List<float[]> usable = new ArrayList<>();
        for (int i = 0; i < footage.pictures(); i++) if (footage.usable()[i]) usable.add(footage.shapes()[i]);
        if (usable.isEmpty()) throw new IllegalArgumentException("No picture shows the mouth well enough");
        usable.sort(Comparator.comparingDouble(plain::gap));
        double closed = plain.gap(usable.get((int) (CLOSED * usable.size())));
        double tucked = plain.gap(usable.get((int) (TUCKED * usable.size())));
        float[] opening = opening(usable, plain);
        Lips lips = new Lips(atMean, slope, opening, closed, tucked, new float[slope.length]);
        float[] rest = lips.withGap(median(usable.subList(0, (int) (REST_AMONG * usable.size()) + 1)), closed);
        return new Lips(atMean, slope, opening, closed, tucked, space.clamp(rest));
    }

    /** Regression of the shape on the gap, scaled so that a step of 1 changes the gap by exactly 1. */
    private static float[] opening(List<float[]> shapes, Lips lips) {
        int dimensions = lips.gapSlope().length;
        double meanGap = shapes.stream().mapToDouble(lips::gap).average().orElseThrow();
        double[] direction = new double[dimensions];
        for (float[] shape : shapes) {
            double gap = lips.gap(shape) - meanGap;
            for (int k = 0; k < dimensions; k++) direction[k] += gap * shape[k];
        }
        double change = 0;
        for (int k = 0; k < dimensions; k++) change += direction[k] * lips.gapSlope()[k];
        float[] opening = new float[dimensions];
        for (int k = 0; k < dimensions; k++) opening[k] = (float) (direction[k] / change);
        return opening;
    }

    private static float[] median(List<float[]> shapes) {
        float[] median = new float[shapes.getFirst().length];
        for (int k = 0; k < median.length; k++) {
            int dimension = k;
            double[] values =
                    shapes.stream().mapToDouble(shape -> shape[dimension]).toArray();
            Arrays.sort(values);
            median[k] = (float) values[values.length / 2];
        }
        return median;
    }
}
