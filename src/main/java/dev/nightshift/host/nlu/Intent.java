package dev.nightshift.host.nlu;

/** What a viewer wants, in the order of its worth to a sale where several fit. */
public enum Intent {
    ORDER_HELP,
    PRICE,
    STOCK,
    SIZE,
    DELIVERY,
    MATERIAL,
    RETURNS,
    WARRANTY,
    USAGE,
    COMPARISON,
    COMPLAINT,
    COMPLIMENT,
    GREETING,
    OFF_TOPIC,
    ABUSE,
    SPAM,
    INJECTION;

    /** Whether an answer from facts is expected. */
    public boolean question() {
        return switch (this) {
            case ORDER_HELP, PRICE, STOCK, SIZE, DELIVERY, MATERIAL, RETURNS, WARRANTY, USAGE, COMPARISON -> true;
            case COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> false;
        };
    }
}
