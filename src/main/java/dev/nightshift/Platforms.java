package dev.nightshift;

import dev.nightshift.command.ServerOptions;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where a show goes, by the words of a consent: {@value #OWN} for this machine, else what an address is called by. */
final class Platforms {
    /** This machine's own pages and recordings, rehearsals included. */
    static final String OWN = "preview";

    /** The shop's own page on the network. */
    static final String PAGE = "page";

    private Platforms() {}

    static Set<String> of(ServerOptions server) {
        Set<String> platforms = new TreeSet<>(Set.of(OWN));
        server.rtmp().forEach(url -> platforms.add(named(url)));
        return platforms;
    }

    /** Whether anybody beyond this machine can see the show. */
    static boolean seenOutside(ServerOptions server) {
        return !loopback(server.address()) || server.rtmp().stream().anyMatch(url -> !loopback(hostOf(url)));
    }

    /** Where the gate has to look: the own pages too, once others can open them. */
    static Set<String> reached(ServerOptions server) {
        Set<String> reached = new TreeSet<>();
        if (!loopback(server.address())) {
            reached.add(PAGE);
        }
        server.rtmp().stream()
                .filter(url -> !loopback(hostOf(url)))
                .map(Platforms::named)
                .forEach(reached::add);
        return reached;
    }

    private static boolean loopback(String host) {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.equals("::1")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static String hostOf(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
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
            String name = numbers || labels.length < 2 ? host : labels[labels.length - 2];
            // Nobody far away is this machine, whatever their host is called.
            return name.equals(OWN) || name.equals(PAGE) ? host : name;
        } catch (IllegalArgumentException noAddress) {
            return "rtmp";
        }
    }
}
