package dev.nightshift.channel.twitch;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.ChatAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One connection, from the handshake to its end. One thread listens; any may {@link #say}. */
final class TwitchSession {
    private static final Set<String> BARRED = Set.of("403", "405", "471", "473", "474", "475", "464", "465");
    private static final Set<String> BARRED_NOTICES =
            Set.of("msg_banned", "msg_channel_suspended", "tos_ban", "msg_room_not_found");

    private final TwitchSettings settings;
    private final String nick;
    private final ChatEvents events;
    private final Listener listener;
    private final LineReader in;
    private final OutputStream out;
    private volatile boolean tags;

    /** Told on the session's thread. */
    interface Listener {
        void joinedChannel();

        void event(AudienceEvent event);

        /** The server did not take a message of ours. */
        void refused();

        void count(UnaryOperator<TwitchFigures> step);
    }

    /** Why a session ended. */
    sealed interface End {
        /** @param reason in a few words, without viewers' text */
        record Lost(String reason) implements End {}

        /** @param reason what an operator has to see to */
        record Refused(String reason) implements End {}
    }

    TwitchSession(
            TwitchSettings settings,
            String nick,
            ChatEvents events,
            Listener listener,
            InputStream in,
            OutputStream out) {
        this.settings = settings;
        this.nick = nick;
        this.events = events;
        this.listener = listener;
        this.in = new LineReader(in);
        this.out = out;
    }

    /** Listens until the connection ends; the socket's read timeout is the settings' silence. */
    End run() throws IOException {
        send("CAP REQ :twitch.tv/tags twitch.tv/commands twitch.tv/membership");
        if (settings.login().isPresent()) {
            send("PASS oauth:" + settings.login().get().token());
        }
        send("NICK " + nick);
        send("USER " + nick + " 0 * :" + nick);
        boolean asked = false;
        for (; ; ) {
            try {
                Optional<End> end = heard(in.next());
                asked = false;
                if (end.isPresent()) {
                    return end.get();
                }
            } catch (SocketTimeoutException silent) {
                if (asked) {
                    return new End.Lost("the server is silent");
                }
                send("PING :still there");
                asked = true;
            }
        }
    }

    /** Writes an answer into the channel. */
    void say(ChatAnswer answer) throws IOException {
        send(ChatLine.of(settings.channel(), answer, tags));
    }

    private Optional<End> heard(String text) throws IOException {
        Optional<IrcLine> line = IrcLine.parse(text);
        long unusable = in.takeCut() + (line.isPresent() ? 0 : 1);
        listener.count(figures -> figures.line().unusable(unusable));
        return line.isPresent() ? answer(line.get()) : Optional.empty();
    }

    private Optional<End> answer(IrcLine line) throws IOException {
        switch (line.command()) {
            case "PING" -> send("PONG :" + line.text());
            case "CAP" -> endNegotiation(line);
            case "001" -> send("JOIN #" + settings.channel());
            case "JOIN" -> join(line);
            case "PRIVMSG" -> tell(events.comment(line), TwitchFigures::comment);
            case "NOTICE" -> {
                return notice(line);
            }
            case "404" -> listener.refused();
            default -> {
                return end(line);
            }
        }
        return Optional.empty();
    }

    /** A server that knows none of Twitch's extensions sends comments all the same. */
    private void endNegotiation(IrcLine line) throws IOException {
        tags |= line.parameter(1).equals("ACK") && line.text().contains("twitch.tv/tags");
        if (line.parameter(1).equals("ACK") || line.parameter(1).equals("NAK")) {
            send("CAP END");
        }
    }

    private void join(IrcLine line) {
        if (line.nick().equalsIgnoreCase(nick)) {
            listener.joinedChannel();
        } else {
            tell(events.joined(line), TwitchFigures::join);
        }
    }

    private void tell(Optional<AudienceEvent> event, UnaryOperator<TwitchFigures> step) {
        if (event.isPresent()) {
            listener.count(step);
            listener.event(event.get());
        }
    }

    private static Optional<End> end(IrcLine line) {
        return switch (line.command()) {
            case "RECONNECT" -> Optional.of(new End.Lost("the server asked to connect anew"));
            case "ERROR" -> Optional.of(new End.Lost("the server closed the connection"));
            case "433" -> Optional.of(new End.Lost("the name was taken"));
            default -> BARRED.contains(line.command()) ? Optional.of(barred()) : Optional.empty();
        };
    }

    private Optional<End> notice(IrcLine line) {
        if (BARRED_NOTICES.contains(line.tag("msg-id"))) {
            return Optional.of(barred());
        }
        if (line.tag("msg-id").startsWith("msg_")) {
            listener.refused();
        }
        return line.nick().isEmpty()
                        && (line.text().startsWith("Login ") || line.text().startsWith("Improperly"))
                ? Optional.of(new End.Refused("Twitch does not accept the login: get a new token"))
                : Optional.empty();
    }

    private static End barred() {
        return new End.Refused("the channel can't be joined: check its name");
    }

    private void send(String line) throws IOException {
        byte[] bytes = (line + "\r\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(bytes);
            out.flush();
        }
    }
}
