package dev.nightshift.broadcast.output;

/**
 * The secret that lets one stream to a platform's account. It never prints itself.
 *
 * @param secret as given by the platform
 */
public record StreamKey(String secret) {
    private static final String HIDDEN = "***";

    /** {@code text} without the secret, for status and logs. */
    public String hiddenIn(String text) {
        return secret.isEmpty() ? text : text.replace(secret, HIDDEN);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
