package dev.nightshift.studio.enrol;

/**
 * What footage must reach.
 *
 * @param leastSeconds of pictures that can be used
 * @param mostFaulty share of the pictures that may have one and the same fault
 * @param leastNoted shorter stretches, in seconds, are left out without a note
 * @param leastSharpness of a face, see {@link dev.nightshift.studio.tracking.FrameSigns#sharpness}
 * @param mostYaw degrees
 * @param mostCovered share of the face
 * @param leastSize distance of the outer eye corners by the picture's shorter side
 * @param darkest brightness of the face, 0..255
 * @param mostDrift of the face's brightness from its median, as a natural logarithm
 * @param leastLoudness root mean square of the sound, 1.0 full scale
 */
public record FootageLimits(
        double leastSeconds,
        double mostFaulty,
        double leastNoted,
        double leastSharpness,
        double mostYaw,
        double mostCovered,
        double leastSize,
        double darkest,
        double mostDrift,
        double leastLoudness) {
    /** What a clone that one is not ashamed of needs. */
    public static FootageLimits usual() {
        return new FootageLimits(12, 0.25, 0.2, 0.012, 35, 0.16, 0.07, 30, 0.25, 0.001);
    }

    /** The same for footage of another length. */
    public FootageLimits withLeastSeconds(double seconds) {
        return new FootageLimits(
                seconds,
                mostFaulty,
                leastNoted,
                leastSharpness,
                mostYaw,
                mostCovered,
                leastSize,
                darkest,
                mostDrift,
                leastLoudness);
    }
}
