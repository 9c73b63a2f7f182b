package dev.nightshift.channel.simulated;

import java.util.Locale;

/** What a simulated viewer writes about, and how often: shares as chats of real shops have them, roughly. */
enum Kind {
    GREETING(5),
    PRICE(9),
    STOCK(6),
    SIZE(10),
    MATERIAL(9),
    DELIVERY(9),
    RETURNS(6),
    WARRANTY(3),
    USAGE(11),
    COMPARISON(4),
    ORDER_HELP(5),
    COMPLIMENT(11),
    COMPLAINT(4),
    CHAT(8),
    /** A question of the product's own FAQ. */
    FAQ(10),
    INSULT(1.2),
    INJECTION(0.8),
    SPAM(0.6);

    private final double share;

    Kind(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }

    /** Its name in the files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
