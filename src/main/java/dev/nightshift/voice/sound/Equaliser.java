package dev.nightshift.voice.sound;

import java.util.Map;
import java.util.TreeMap;

/** A curve of gains over frequency for {@link Vocoder}: linear in decibels over the logarithm of the frequency. */
public final class Equaliser {
    private static final double RATE = 48_000;

    private Equaliser() {}

    /**
     * @param decibels gain at some frequencies in hertz; beyond the outermost the gain stays
     * @return natural logarithm of amplitude in each of {@link Vocoder#BINS} bins
     */
    public static double[] bins(Map<Integer, Double> decibels) {
        TreeMap<Integer, Double> points = new TreeMap<>(decibels);
        double[] bins = new double[Vocoder.BINS];
        for (int bin = 0; bin < bins.length; bin++) {
            bins[bin] = at(points, bin * RATE / Vocoder.SIZE) * Math.log(10) / 20;
        }
        return bins;
    }

    private static double at(TreeMap<Integer, Double> points, double hertz) {
        Map.Entry<Integer, Double> below = points.floorEntry((int) hertz);
        Map.Entry<Integer, Double> above = points.higherEntry((int) hertz);
        if (below == null) return points.firstEntry().getValue();
        if (above == null) return below.getValue();
        double share = Math.log(hertz / below.getKey()) / Math.log((double) above.getKey() / below.getKey());
        return below.getValue() + (above.getValue() - below.getValue()) * share;
    }
}
