package dev.nightshift.talent.link;

import dev.nightshift.talent.vault.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a private link private: 32 random bytes in 43 letters. Only its hash is kept.
 *
 * @param text never logged
 */
public record LinkToken(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    static LinkToken draw(SecureRandom chance) {
        byte[] drawn = new byte[BYTES];
        chance.nextBytes(drawn);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }

    /** A token that somebody sent; empty when it has not the form of one. */
    public static Optional<LinkToken> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** What is kept of it. */
    String hash() {
        return Hashes.of(("nightshift private link " + text).getBytes(StandardCharsets.US_ASCII));
    }

    /** Where it leads on this program's server. */
    public String path() {
        return "/likeness/" + text;
    }

    /** Never shows it. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
