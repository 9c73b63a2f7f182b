package dev.nightshift.shop.webhook;

import dev.nightshift.shop.webhook.Webhook.Fault;
import java.time.Duration;
import java.time.Instant;

/**
 * How old a delivery may be. What was recorded on its way and is sent again later is refused.
 *
 * @param past how long ago it may have been signed; platforms try again for a while
 * @param ahead how much their clock may be ahead of ours
 */
public record Window(Duration past, Duration ahead) {
    /** Both Shopify and WooCommerce sign once and send again for up to two days. */
    public static final Window DAYS = new Window(Duration.ofDays(3), Duration.ofMinutes(5));

    /** Stripe signs every attempt anew. */
    public static final Window MINUTES = new Window(Duration.ofSeconds(300), Duration.ofSeconds(300));

    /** Whether a moment lies within it; both ends do. */
    public boolean holds(Instant moment, Instant now) {
        return !moment.isBefore(now.minus(past)) && !moment.isAfter(now.plus(ahead));
    }

    /** Refuses a moment outside. */
    public void require(Instant moment, Instant now) throws Refusal {
        if (!holds(moment, now)) {
            throw new Refusal(Fault.UNPROVEN, "it is too old, or a clock is wrong");
        }
    }
}
