package dev.nightshift.channel.twitch;

import dev.nightshift.channel.twitch.TwitchSettings.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Another client of the server, which speaks plain IRC. */
final class RawViewer implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    RawViewer(Server server, String nick, String channel) throws IOException {
        this(server, nick, channel, "");
    }

    RawViewer(Server server, String nick, String channel, String password) throws IOException {
        socket = new Socket(server.host(), server.port());
        socket.setSoTimeout(10_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        if (!password.isEmpty()) {
            send("PASS " + password);
        }
        send("NICK " + nick);
        send("USER " + nick + " 0 * :" + nick);
        await(" 001 ");
        send("JOIN #" + channel);
        await(" 366 ");
    }

    void says(String channel, String text) throws IOException {
        send("PRIVMSG #" + channel + " :" + text);
    }

    void send(String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Reads on until a line has this in it. */
    String await(String part) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("PING")) {
                send("PONG" + line.substring(4));
            }
            if (line.contains(part)) {
                return line;
            }
        }
        throw new IOException("the server left");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
