package dev.nightshift.channel.twitch;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.ChatAnswer;
import dev.nightshift.channel.Connector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Listens to one Twitch channel for good: reconnects by itself, gives up only when Twitch refuses it. With an account it
 * also writes answers into the channel, as fast as Twitch takes them.
 */
public final class TwitchChat implements Connector {
    private static final int CONNECT_MILLIS = 10_000;

    private final TwitchSettings settings;
    private final Consumer<AudienceEvent> audience;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final Backoff backoff;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Status> status = new AtomicReference<>(new Status.Reconnecting("connecting"));
    private final AtomicReference<TwitchFigures> figures = new AtomicReference<>(TwitchFigures.NONE);
    private final AtomicReference<Socket> socket = new AtomicReference<>(new Socket());
    private final Outbox outbox = new Outbox();
    private final Thread thread;
    private final TwitchWriter writer;

    private TwitchChat(
            TwitchSettings settings, Consumer<AudienceEvent> audience, InstantSource clock, RandomGenerator chance) {
        this.settings = settings;
        this.audience = audience;
        this.clock = clock;
        this.chance = chance;
        this.backoff = new Backoff(settings.firstPause(), settings.longestPause(), chance);
        this.thread = Thread.ofVirtual().name("twitch-" + settings.channel()).unstarted(this::listenForever);
        this.writer = new TwitchWriter(outbox, clock, closed, this::hangUp, settings.channel());
    }

    /**
     * Begins to listen.
     *
     * @param audience takes events on the connector's thread, without blocking
     * @param chance jitter of the pauses, and the guest's number
     */
    public static TwitchChat start(
            TwitchSettings settings, Consumer<AudienceEvent> audience, InstantSource clock, RandomGenerator chance) {
        TwitchChat chat = new TwitchChat(settings, audience, clock, chance);
        chat.thread.start();
        settings.login().ifPresent(account -> chat.writer.start());
        return chat;
    }

    @Override
    public String platform() {
        return ChatEvents.PLATFORM;
    }

    @Override
    public Status status() {
        return status.get();
    }

    @Override
    public void answer(ChatAnswer answer) {
        if (settings.login().isPresent() && !(status.get() instanceof Status.Refused)) {
            outbox.add(answer, clock.instant());
        } else {
            outbox.unsent();
        }
    }

    @Override
    public AnswerFigures answers() {
        return outbox.figures();
    }

    /** What it has seen so far. */
    public TwitchFigures figures() {
        return figures.get();
    }

    @Override
    public void close() {
        closed.countDown();
        hangUp();
        try {
            thread.join();
            writer.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenForever() {
        while (closed.getCount() > 0) {
            switch (listen()) {
                case TwitchSession.End.Refused refused -> {
                    status.set(new Status.Refused(refused.reason()));
                    return;
                }
                case TwitchSession.End.Lost lost -> {
                    status.set(new Status.Reconnecting(lost.reason()));
                    pause();
                }
            }
        }
    }

    /** Whether it is still open after so long. */
    private boolean waits(long millis) {
        try {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private TwitchSession.End listen() {
        try (Socket connection = connect()) {
            String nick = nick();
            String session = Long.toString(clock.instant().toEpochMilli(), 36);
            ChatEvents events = new ChatEvents(settings.channel(), clock, session);
            Ears ears = new Ears();
            TwitchSession listening = new TwitchSession(
                    settings, nick, events, ears, connection.getInputStream(), connection.getOutputStream());
            ears.session = Optional.of(listening);
            return listening.run();
        } catch (IOException broken) {
            return new TwitchSession.End.Lost("no connection");
        } finally {
            writer.left();
        }
    }

    private Socket connect() throws IOException {
        TwitchSettings.Server server = settings.server();
        Socket plain = new Socket();
        socket.set(plain);
        if (closed.getCount() == 0) {
            throw new IOException("closed");
        }
        plain.connect(new InetSocketAddress(server.host(), server.port()), CONNECT_MILLIS);
        plain.setSoTimeout((int) settings.silence().toMillis());
        return server.tls() ? secured(plain, server) : plain;
    }

    /** The certificate must be the server's. */
    private static Socket secured(Socket plain, TwitchSettings.Server server) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, server.host(), server.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        return secured;
    }

    /** Twitch lets guests listen who are called so, with any number. */
    private String nick() {
        return settings.login()
                .map(TwitchSettings.Login::name)
                .orElseGet(() -> "justinfan" + chance.nextInt(10_000, 99_999));
    }

    private void pause() {
        if (!waits(backoff.next().toMillis())) {
            closed.countDown();
        }
    }

    private void hangUp() {
        try {
            socket.get().close();
        } catch (IOException broken) {
            status.set(new Status.Reconnecting("could not hang up"));
        }
    }

    /** What a session tells its connector. */
    private final class Ears implements TwitchSession.Listener {
        private Optional<TwitchSession> session = Optional.empty();

        @Override
        public void joinedChannel() {
            session.ifPresent(writer::joined);
            backoff.reset();
            status.set(new Status.Connected());
            count(TwitchFigures::connected);
        }

        @Override
        public void event(AudienceEvent event) {
            audience.accept(event);
        }

        @Override
        public void refused() {
            outbox.refused();
        }

        @Override
        public void count(UnaryOperator<TwitchFigures> step) {
            figures.updateAndGet(step);
        }
    }
}
