package dev.nightshift.studio.tracking;

import java.util.List;

/**
 * How good a picture is to learn from and to show, 0..1: the least of how sure the net is, how sharp the face is against
 * the rest of the footage, how evenly lit, how far turned and how much of it is covered. Each is 1 while good, 0.5 at
 * the limit of use and falls on.
 */
final class FrameQuality {
    private static final double SHARPNESS_LIMIT = 0.35;
    private static final double LIGHT_LIMIT = 0.25;
    private static final double YAW_LIMIT = 35;
    private static final double COVER_LIMIT = 0.16;
    private static final double PRESENCE_LIMIT = 0.7;

    private final double sharpness;
    private final double brightness;

    /** @param faces of the whole footage, at least one */
    FrameQuality(List<SeenFace> faces) {
        sharpness = median(faces.stream().mapToDouble(SeenFace::sharpness).toArray());
        brightness = median(faces.stream().mapToDouble(SeenFace::brightness).toArray());
    }

    float of(FrameSigns signs, double presence) {
        double least = atLeast(presence, PRESENCE_LIMIT);
        least = Math.min(least, atLeast(signs.sharpness() / Math.max(1e-6, sharpness), SHARPNESS_LIMIT));
        double drift = Math.abs(Math.log(Math.max(1, signs.brightness()) / Math.max(1, brightness)));
        least = Math.min(least, atMost(drift, LIGHT_LIMIT));
        least = Math.min(least, atMost(Math.abs(signs.yaw()), YAW_LIMIT));
        return (float) Math.min(least, atMost(signs.covered(), COVER_LIMIT));
    }

    /** 1 from half the way between limit and 1 on, 0.5 at the limit, 0 at 0. */
    private static double atLeast(double value, double limit) {
        double above = 0.5 + (value - limit) / (1 - limit);
        return Math.clamp(value < limit ? 0.5 * value / limit : above, 0, 1);
    }

    /** 1 up to half of the limit, 0.5 at the limit, 0 from one and a half times the limit on. */
    private static double atMost(double value, double limit) {
        return Math.clamp(1.5 - value / limit, 0, 1);
    }

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        return values[values.length / 2];
    }
}
