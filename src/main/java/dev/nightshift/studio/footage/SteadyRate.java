package dev.nightshift.studio.footage;

/**
 * Turns pictures that come at any times into a steady rate: each time of the steady rate takes the picture nearest to it.
 *
 * <pre>
 *   source   |a      |b |c          |d       b is dropped, c is shown twice
 *   steady   |a    |a    |c    |c    |d
 * </pre>
 */
final class SteadyRate {
    /** Of two pictures that are equally near, seconds of difference disregarded, the later one is shown. */
    private static final double TIE = 1e-6;

    private final double rate;
    private long made;
    private long repeated;
    private long dropped;

    /** @param rate pictures a second to make */
    SteadyRate(double rate) {
        this.rate = rate;
    }

    /**
     * How often a source picture is shown.
     *
     * @param time when it is, seconds after the first
     * @param following when the next one is, seconds after the first
     */
    int shows(double time, double following) {
        double until = (time + following) / 2 - TIE;
        int shows = 0;
        while (made / rate < until) {
            made++;
            shows++;
        }
        count(shows);
        return shows;
    }

    /** How often the last source picture is shown, which lasts until {@code end}, seconds after the first. */
    int showsUntil(double end) {
        int shows = 0;
        while ((made + 0.5) / rate < end) {
            made++;
            shows++;
        }
        count(shows);
        return shows;
    }

    /** How many times of the steady rate had no picture of their own. */
    long repeated() {
        return repeated;
    }

    /** How many source pictures were nearest to no time of the steady rate. */
    long dropped() {
        return dropped;
    }

    private void count(int shows) {
        repeated += Math.max(0, shows - 1);
        dropped += shows == 0 ? 1 : 0;
    }
}
