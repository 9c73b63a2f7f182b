package dev.nightshift.channel.twitch;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which channel to listen to, and where.
 *
 * @param channel its name, without {@code #}
 * @param login empty to listen without an account
 * @param firstPause before the first new attempt, at least half a second: Twitch takes 20 JOINs in 10 s
 * @param longestPause before an attempt after many failures
 * @param silence after this long without a sign of life the server is asked for one, and after twice as long left
 */
public record TwitchSettings(
        String channel,
        Server server,
        Optional<Login> login,
        Duration firstPause,
        Duration longestPause,
        Duration silence) {
    private static final Pattern CHANNEL = Pattern.compile("[a-z0-9_]{1,25}");
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);

    public TwitchSettings {
        if (!CHANNEL.matcher(channel).matches()) {
            throw new IllegalArgumentException("a Twitch channel has 1 to 25 of a-z, 0-9 and _");
        }
        if (firstPause.compareTo(SHORTEST_PAUSE) < 0) {
            throw new IllegalArgumentException("the first pause is at least half a second");
        }
    }

    /** Where the chat is served. */
    public record Server(String host, int port, boolean tls) {
        public static final Server TWITCH = new Server("irc.chat.twitch.tv", 6697, true);
    }

    /**
     * An account.
     *
     * @param token of OAuth, without {@code oauth:}
     */
    public record Login(String name, String token) {
        private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,25}");
        private static final Pattern TOKEN = Pattern.compile("[!-9;-~]{1,200}");

        public Login {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a Twitch account has 1 to 25 of a-z, 0-9 and _");
            }
            if (!TOKEN.matcher(token).matches()) {
                throw new IllegalArgumentException("a token of Twitch is one word");
            }
        }

        /** An account whose token may begin with {@code oauth:}. */
        public static Login of(String name, String token) {
            String bare = token.strip();
            return new Login(
                    name.strip().toLowerCase(Locale.ROOT),
                    bare.startsWith("oauth:") ? bare.substring("oauth:".length()) : bare);
        }

        /** Never shows the token. */
        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }

    /** Listens, and writes when there is an account. */
    public static TwitchSettings of(String channel, Server server, Optional<Login> login) {
        return new TwitchSettings(
                channel, server, login, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(3));
    }
}
