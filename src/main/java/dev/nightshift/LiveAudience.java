package dev.nightshift;

import dev.nightshift.channel.Connector;
import dev.nightshift.channel.simulated.Pace;
import dev.nightshift.channel.simulated.SimulatedAudience;
import dev.nightshift.channel.simulated.SimulatedConnector;
import dev.nightshift.channel.twitch.TwitchChat;
import dev.nightshift.channel.twitch.TwitchSettings;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.ServerOptions;
import dev.nightshift.compliance.Disclosures;
import dev.nightshift.console.Audience;
import dev.nightshift.fleet.Fleet;
import dev.nightshift.fleet.RoomWatch;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.room.Command;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.Setup;
import dev.nightshift.room.intake.Intake;
import dev.nightshift.room.intake.IntakeFigures;
import dev.nightshift.room.intake.IntakeSettings;
import dev.nightshift.room.intake.IntakeWorker;
import dev.nightshift.room.intake.WatchedRoom;
import dev.nightshift.room.intake.WordTriage;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.OrderEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A live room's ears, put together: the watch over the room, the intake with its thread, and the connectors that the options
 * name. Open it after the fleet and before the pages; {@link #listen} when the room is on air.
 */
final class LiveAudience implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Parts parts;
    private final RoomWatch watch;
    private final IntakeWorker intake;
    private final List<Connector> connectors = new CopyOnWriteArrayList<>();

    /**
     * What it works with.
     *
     * @param catalogue what is sold now
     * @param orders takes test orders; may block for a moment
     */
    record Parts(
            Fleet fleet,
            Setup setup,
            Supplier<Catalogue> catalogue,
            CommentReader reader,
            Consumer<OrderEvent> orders,
            InstantSource clock) {}

    private LiveAudience(Parts parts, RoomWatch watch, IntakeWorker intake) {
        this.parts = parts;
        this.watch = watch;
        this.intake = intake;
    }

    /** Watches the room and takes in what the page's viewers do. */
    static LiveAudience open(Parts parts) {
        Setup setup = parts.setup();
        RoomWatch watch = RoomWatch.start(parts.fleet(), setup.roomId(), LOOK);
        Consumer<Command> room = command -> parts.fleet().ask(setup.roomId(), command);
        WatchedRoom surroundings = new WatchedRoom(parts.catalogue(), setup.language(), watch);
        Intake intake =
                new Intake(IntakeSettings.DEFAULT, new WordTriage(), parts.reader(), surroundings, room, parts.clock());
        return new LiveAudience(parts, watch, IntakeWorker.start(intake, parts.clock(), setup.roomId()));
    }

    /** What the pages need. */
    Audience page() {
        return new Audience(intake, intake::figures, watch, parts.orders(), this::platforms);
    }

    /** Tells somebody of every look at the room, on a thread that must not be held up. */
    void tell(Consumer<RoomView> other) {
        watch.tell(other);
    }

    IntakeFigures figures() {
        return intake.figures();
    }

    /**
     * Starts the connectors that the options name, and sends answers back through them.
     *
     * @param twitchToken of the account that the options name
     * @throws MissingPartException when a channel's or an account's name can't be one
     */
    void listen(ServerOptions server, boolean simulated, Optional<String> twitchToken) {
        watch.tell(new AnswersToChats(
                connectors,
                sign(parts.setup().language()),
                Disclosures.introduction(parts.setup().language())));
        if (simulated) {
            SimulatedAudience audience = new SimulatedAudience(
                    Pace.EVENING,
                    parts.setup().language(),
                    parts.catalogue(),
                    () -> watch.get().flatMap(RoomView::product),
                    intake,
                    parts.orders(),
                    chance(0));
            connectors.add(SimulatedConnector.start(audience, parts.clock()));
        }
        server.twitch()
                .map(channel ->
                        TwitchChat.start(twitch(channel, server, twitchToken), intake, parts.clock(), chance(1)))
                .ifPresent(connectors::add);
    }

    /** How the connectors to real platforms fare. */
    private List<Audience.Platform> platforms() {
        return connectors.stream()
                .filter(connector -> !(connector instanceof SimulatedConnector))
                .map(connector -> new Audience.Platform(connector.platform(), connector.status(), connector.answers()))
                .toList();
    }

    /** Before every answer in a chat, in as few letters as the law's label allows there: a machine wrote it. */
    private static String sign(Language language) {
        return switch (language) {
            case EN -> "[AI]";
            case DE -> "[KI]";
            case ZH -> "[AI生成]";
        };
    }

    /** What the picture says of a simulated audience. */
    static String notice(Language language) {
        return switch (language) {
            case EN -> "Simulated audience";
            case DE -> "Simuliertes Publikum";
            case ZH -> "模拟观众";
        };
    }

    @Override
    public void close() {
        connectors.forEach(Connector::close);
        intake.close();
        watch.close();
    }

    /** Every connector has its own. */
    private RandomGenerator chance(long number) {
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(parts.setup().seed() + number);
    }

    /** An account without its token, or a token without its account, is of no use: answers are counted as unsent then. */
    private static TwitchSettings twitch(String channel, ServerOptions server, Optional<String> token) {
        try {
            return TwitchSettings.of(
                    channel,
                    server.twitchServer().map(LiveAudience::plain).orElse(TwitchSettings.Server.TWITCH),
                    server.twitchLogin().flatMap(name -> token.map(secret -> TwitchSettings.Login.of(name, secret))));
        } catch (IllegalArgumentException unusable) {
            throw new MissingPartException("--twitch: " + unusable.getMessage());
        }
    }

    private static TwitchSettings.Server plain(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("a server is HOST:PORT");
        }
        return new TwitchSettings.Server(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), false);
    }
}
