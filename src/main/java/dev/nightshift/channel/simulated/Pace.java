package dev.nightshift.channel.simulated;

import java.time.Duration;

/**
 * How lively a simulated audience is: mean waits.
 *
 * @param payment from an order's placing to its payment
 */
public record Pace(Duration comment, Duration join, Duration like, Duration order, Duration payment) {
    /** A few dozen viewers on a good evening. */
    public static final Pace EVENING = new Pace(
            Duration.ofSeconds(9),
            Duration.ofSeconds(11),
            Duration.ofMillis(2_600),
            Duration.ofSeconds(75),
            Duration.ofSeconds(4));
}
