package dev.nightshift.shop.webhook;

import dev.nightshift.shop.webhook.Webhook.Fault;

/** Ends the reading of a delivery. Its message is made of our own words only, never of what was sent. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public Refusal(Fault fault, String reason) {
        super(reason);
        this.fault = fault;
    }

    Webhook.Refused told() {
        return new Webhook.Refused(fault, String.valueOf(getMessage()));
    }
}
