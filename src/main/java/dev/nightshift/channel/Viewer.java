package dev.nightshift.channel;

/**
 * Whoever watches and writes.
 *
 * @param platform where, such as {@code page}, {@code twitch}, {@code simulated}
 * @param id stable on that platform
 * @param name as the platform shows it: raw, not fit for speech
 */
public record Viewer(String platform, String id, String name) {
    /** Names are cut to this many characters. */
    public static final int LONGEST_NAME = 60;

    public Viewer {
        name = cut(name, LONGEST_NAME);
    }

    /** The same person always has the same key, and nobody else. */
    public String key() {
        return platform + ":" + id;
    }

    /** Never shows the name: viewers' words don't reach logs. */
    @Override
    public String toString() {
        return "Viewer[" + platform + "]";
    }

    /** The beginning of a text, without half a surrogate pair at its end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
