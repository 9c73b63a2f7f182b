package dev.nightshift.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a phrasing leaves open; written in braces, such as {@code {price}}. */
enum Hole {
    NAME,
    NEXT,
    SHOP,
    PRICE,
    FORMER,
    SAVING,
    STOCK,
    DEADLINE,
    WARRANTY,
    TEXT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Hole> of(String key) {
        return Arrays.stream(values()).filter(hole -> hole.key().equals(key)).findFirst();
    }
}
