package dev.nightshift.avatar.drawn.motion;

/**
 * Smooth noise whose power falls with 1/f and that never repeats: octaves of cubic B-splines over random lattice
 * values. A pure function of time, so it needs no state and no step. An octave whose lattice points are {@code d}
 * seconds apart holds nearly all of its power below {@code 1/(2d)} hertz; equal amplitude an octave is 1/f.
 */
final class PinkNoise {
    /** Ratio of neighbouring octaves; not 2, so that lattice points never line up. */
    private static final double RATIO = 2.13;
    /** Root mean square of a cubic B-spline over values of unit variance. */
    private static final double SPLINE_RMS = 0.692;

    private final long seed;
    private final int octaves;
    private final double finestSeconds;

    /**
     * @param seed which noise
     * @param finestSeconds distance of the finest lattice's points; half its inverse is the highest frequency
     * @param octaves how many octaves down it reaches
     */
    PinkNoise(long seed, double finestSeconds, int octaves) {
        this.seed = seed;
        this.finestSeconds = finestSeconds;
        this.octaves = octaves;
    }

    /** Noise of mean 0 and standard deviation 1, within about -2.5 .. 2.5. */
    double at(long micros) {
        double sum = 0;
        double spacing = finestSeconds * 1e6;
        for (int octave = 0; octave < octaves; octave++) {
            sum += spline(octave, micros / spacing + 0.37 * octave);
            spacing *= RATIO;
        }
        return sum / (SPLINE_RMS * Math.sqrt(octaves));
    }

    private double spline(int octave, double position) {
        long cell = (long) Math.floor(position);
        double u = position - cell;
        double v = 1 - u;
        return (v * v * v * lattice(octave, cell - 1)
                        + (4 - 6 * u * u + 3 * u * u * u) * lattice(octave, cell)
                        + (4 - 6 * v * v + 3 * v * v * v) * lattice(octave, cell + 1)
                        + u * u * u * lattice(octave, cell + 2))
                / 6;
    }

    /** A uniform value of unit variance for a lattice point (SplitMix64's finalizer, Steele et al. 2014). */
    private double lattice(int octave, long cell) {
        long z = seed + octave * 0x9E3779B97F4A7C15L + cell * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >> 11) * 0x1.0p-52 * Math.sqrt(3);
    }
}
