package dev.nightshift.talent.vault;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a host is called for good, in its file, its key's name and its receipt.
 *
 * @param hex 32 hexadecimal digits, drawn by chance
 */
public record HostId(String hex) {
    static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public HostId {
        if (!isId(hex)) {
            throw new IllegalArgumentException("a host's id has 32 hexadecimal digits");
        }
    }

    /** Whether a text is an id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    static HostId random(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return of(bytes);
    }

    static HostId of(byte[] bytes) {
        return new HostId(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
