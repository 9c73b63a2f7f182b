package dev.nightshift.avatar.drawn.motion;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws in the units of motion from one generator. */
final class Chance {
    private final RandomGenerator random;

    Chance(RandomGenerator random) {
        this.random = random;
    }

    /** An independent source, so that one process's draws never shift another's. */
    Chance split() {
        return new Chance(new SplittableRandom(random.nextLong()));
    }

    long seed() {
        return random.nextLong();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Microseconds between two bounds in milliseconds. */
    long millis(double low, double high) {
        return (long) (1000 * between(low, high));
    }

    boolean oneIn(double probability) {
        return random.nextDouble() < probability;
    }

    double sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    /** Log-normal with this median, drawn again until it lies within the bounds. */
    double logNormal(double median, double sigma, double low, double high) {
        double drawn = 0;
        do {
            drawn = median * Math.exp(sigma * random.nextGaussian());
        } while (drawn < low || drawn > high);
        return drawn;
    }
}
