package dev.nightshift.command;

import dev.nightshift.compliance.duty.DutyTerms;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Where a server listens, keeps its data and sends its shows. Filled by picocli. */
public final class ServerOptions {
    private static final String SECRET = "secret:";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}; 0.0.0.0 for all).")
    private String address = "127.0.0.1";

    @Option(
            names = "--trusted-proxy",
            paramLabel = "IP",
            split = ",",
            description =
                    "Address of a proxy in front of the pages whose X-Forwarded-For is believed; limits by address"
                            + " count the viewers behind it one by one. Without it the header is ignored.")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for the database and recordings (serve: ./data; demo: a temporary one).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "jdbc:postgresql://host/name?user=..  instead of the embedded H2; the password is read from"
                    + " NIGHTSHIFT_DATABASE_PASSWORD.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--rtmp",
            paramLabel = "URL",
            description = "Also send the show there, rtmp:// or rtmps://; may be given several times. Its key may be"
                    + " secret:NAME (nightshift secrets).")
    private List<String> rtmp = List.of();

    @Option(
            names = "--ingest",
            paramLabel = "PORT",
            description = "Let an operator's own camera or OBS go on with the show: RTMP is listened for on this port"
                    + " (docs/console.md). The key is shown in the console.")
    private Optional<Integer> ingest = Optional.empty();

    @Option(
            names = "--ingest-address",
            paramLabel = "IP",
            defaultValue = "127.0.0.1",
            description = "Address that the camera is listened for on (default: ${DEFAULT-VALUE}). RTMP is not"
                    + " encrypted: whoever can read the network reads the key.")
    private String ingestAddress = "127.0.0.1";

    @Option(
            names = "--record",
            paramLabel = "FILE.mp4",
            description =
                    "Also record the show to a file. A file that is there is kept: the new one gets a number. Where the law"
                            + " wants a replay it is kept besides (docs/ledger.md).")
    private Optional<Path> record = Optional.empty();

    @Option(
            names = "--webhook-secrets",
            paramLabel = "FILE",
            description =
                    "Secrets of the shop systems that tell of orders (docs/webhooks.md); the environment works too.")
    private Optional<Path> webhookSecrets = Optional.empty();

    @Option(
            names = "--audience",
            paramLabel = "simulated|none",
            description = "Who watches besides real viewers (demo: simulated; serve: none). A simulated audience is"
                    + " flagged as such in the picture and on the page.")
    private Optional<AudienceChoice> audience = Optional.empty();

    @Option(names = "--twitch", paramLabel = "CHANNEL", description = "Also listen to this Twitch channel's chat.")
    private Optional<String> twitch = Optional.empty();

    @Option(
            names = "--twitch-login",
            paramLabel = "NAME",
            description = "The Twitch account that answers are written with; its token, of the scopes chat:read and"
                    + " chat:edit, is read from NIGHTSHIFT_TWITCH_TOKEN. Without both the host only listens.")
    private Optional<String> twitchLogin = Optional.empty();

    @Option(
            names = "--twitch-server",
            paramLabel = "HOST:PORT",
            description = "An IRC server without TLS instead of Twitch's, for tests.")
    private Optional<String> twitchServer = Optional.empty();

    @Option(
            names = "--presence",
            paramLabel = "MIN-MAX",
            converter = DutyTermsConverter.class,
            description = "Minutes between two questions, at random, whether somebody is in charge: 5-5 to 30-30"
                    + " (default: 10-20; a show that only this machine can see asks nobody unless this is given). Without"
                    + " an answer at the console the safe picture stands.")
    private Optional<DutyTerms> presence = Optional.empty();

    @Option(
            names = "--papers",
            paramLabel = "FILE",
            description = "Who is in charge, seller, review and documents that platforms ask for (docs/golive.md;"
                    + " default: papers.yaml in the data folder). Without them no show goes beyond this machine.")
    private Optional<Path> papers = Optional.empty();

    @Option(
            names = "--platforms",
            paramLabel = "FILE",
            description = "Profiles of platforms that replace the program's, one by one (docs/golive.md).")
    private Optional<Path> platforms = Optional.empty();

    /** Who watches besides real viewers. */
    public enum AudienceChoice {
        none,
        simulated
    }

    public int port() {
        return port;
    }

    public String address() {
        return address;
    }

    public List<String> trustedProxies() {
        return trustedProxies;
    }

    public Optional<Path> data() {
        return data;
    }

    public Optional<String> database() {
        return database;
    }

    /**
     * Puts stream keys in the place of their names, where an address ends in {@code secret:NAME}: a key stands on no command
     * line then.
     *
     * @param secrets by name
     * @throws MissingPartException when there is none of that name
     */
    public void openStreamKeys(Function<String, Optional<String>> secrets) {
        rtmp = rtmp.stream().map(url -> opened(url, secrets)).toList();
    }

    private static String opened(String url, Function<String, Optional<String>> secrets) {
        int key = url.lastIndexOf("/" + SECRET);
        if (key < 0) {
            return url;
        }
        String name = url.substring(key + 1 + SECRET.length());
        return url.substring(0, key + 1)
                + secrets.apply(name)
                        .orElseThrow(() -> new MissingPartException(
                                "No secret is called " + name + ": `nightshift secrets set " + name + "` keeps one."));
    }

    public List<String> rtmp() {
        return rtmp;
    }

    /** The port that a camera may be sent to; 0 takes a free one. */
    public Optional<Integer> ingest() {
        return ingest;
    }

    public String ingestAddress() {
        return ingestAddress;
    }

    public Optional<Path> record() {
        return record;
    }

    public Optional<Path> webhookSecrets() {
        return webhookSecrets;
    }

    /** The audience named, if one is. */
    public Optional<AudienceChoice> audience() {
        return audience;
    }

    /** How often somebody is asked whether they are in charge, if it was said. */
    public Optional<DutyTerms> presence() {
        return presence;
    }

    public Optional<Path> papers() {
        return papers;
    }

    public Optional<Path> platforms() {
        return platforms;
    }

    public Optional<String> twitch() {
        return twitch;
    }

    /** The account that answers are written with. */
    public Optional<String> twitchLogin() {
        return twitchLogin;
    }

    public Optional<String> twitchServer() {
        return twitchServer;
    }
}
