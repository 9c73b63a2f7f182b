package dev.nightshift;

import dev.nightshift.command.ServerOptions;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** Where a show goes, by the words of a consent: {@value #OWN} for this machine, else what an address is called by. */
final class Platforms {
    /** This machine's own pages and recordings, rehearsals included. */
    static final String OWN = "preview";

    private Platforms() {}

    static Set<String> of(ServerOptions server) {
        Set<String> platforms = new TreeSet<>(Set.of(OWN));
        server.rtmp().forEach(url -> platforms.add(named(url)));
        return platforms;
    }

    /** {@code rtmp://live.twitch.tv/app/key} is {@code twitch}; an address in numbers or of one word is itself. */
    static String named(String url) {
        try {
            String host = URI.create(url).getHost();
            if (host == null) {
                return "rtmp";
            }
            String[] labels = host.split("\\.");
            boolean numbers = host.matches("[0-9.:\\[\\]a-fA-F]*[0-9\\]]");
            return numbers || labels.length < 2 ? host : labels[labels.length - 2];
        } catch (IllegalArgumentException noAddress) {
            return "rtmp";
        }
    }
}
