package dev.nightshift.channel;

/**
 * Whoever watches and writes.
 *
 * @param platform where, such as {@code page}, {@code twitch}, {@code simulated}
 * @param id stable on that platform
 * @param name as the platform shows it: raw, not fit for speech
 */
public record Viewer(String platform, String id, String name) {
    /** The same person always has the same key, and nobody else. */
    public String key() {
        return platform + ":" + id;
    }

    /** Never shows the name: viewers' words don't reach logs. */
    @Override
    public String toString() {
        return "Viewer[" + platform + "]";
    }
}
