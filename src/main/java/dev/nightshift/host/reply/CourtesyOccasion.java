package dev.nightshift.host.reply;

import java.util.Locale;
import java.util.Set;

/** When a courtesy is said, and what its phrasings may leave open. Each is a list in the files of courtesies. */
enum CourtesyOccasion {
    /** One buyer with a name, one order. */
    THANKS_ONE("who", "name"),
    /** Several buyers, at least one of them by name. */
    THANKS_FEW("who"),
    /** One order, nobody is named. */
    THANKS_ORDER("name"),
    /** Several orders, nobody is named. */
    THANKS_ORDERS(),
    WELCOME_ONE("who"),
    WELCOME_FEW("who"),
    /** Nobody is named. */
    WELCOME("shop"),
    SOLD_OUT("name"),
    PROMPT_PRODUCT("name"),
    PROMPT_SHOP("shop"),
    BACK_PRODUCT("name"),
    BACK();

    private final Set<String> holes;

    CourtesyOccasion(String... holes) {
        this.holes = Set.of(holes);
    }

    /** Its key in a file, such as {@code thanks_one}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean allows(String hole) {
        return holes.contains(hole);
    }
}
