package dev.nightshift.shop.webhook;

/** Where deliveries go in. Implemented where everything is wired; called by the web server's threads. */
@FunctionalInterface
public interface Hooks {
    /** Takes a delivery; returns when what it tells is stored, and throws when it can't be stored. */
    Answer receive(String platform, Delivery delivery);

    /** What the sender is told. */
    enum Answer {
        /** It is stored; or was stored before, or nothing comes of it. */
        TAKEN,
        /** No secret is known for this platform. */
        CLOSED,
        /** The signature, its time or the headers are wrong. */
        UNPROVEN,
        /** The body can't be read. */
        UNREADABLE
    }
}
