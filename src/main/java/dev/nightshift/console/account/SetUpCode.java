package dev.nightshift.console.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Proves that whoever makes the first account reads the server's terminal. Twelve letters and figures, 60 bits; nothing
 * in it looks like something else.
 */
record SetUpCode(String text) {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    /** Draws a code. */
    static SetUpCode draw(RandomGenerator chance) {
        String signs = chance.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
        return new SetUpCode(signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8));
    }

    /** Whether somebody typed it, with or without its strokes. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(plain(text), plain(typed));
    }

    private static byte[] plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** Never shows the code. */
    @Override
    public String toString() {
        return "SetUpCode";
    }
}
