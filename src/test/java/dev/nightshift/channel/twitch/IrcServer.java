package dev.nightshift.channel.twitch;

import dev.nightshift.channel.twitch.TwitchSettings.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real IRC server of its own process: Debian's ngircd on a free loopback port. */
final class IrcServer implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/sbin/ngircd");

    private final Path settings;
    private final Path log;
    private final int port;
    private Process process;

    private IrcServer(Path folder, int port, String password) throws IOException {
        this.port = port;
        this.log = folder.resolve("ngircd.log");
        this.settings = folder.resolve("ngircd.conf");
        Files.writeString(settings, """
                [Global]
                Name = irc.nightshift.test
                Info = A server for tests
                Listen = 127.0.0.1
                Ports = %d
                %s
                MotdPhrase = Hello
                [Limits]
                MaxNickLength = 20
                MaxConnectionsIP = 0
                MaxJoins = 0
                [Options]
                DNS = no
                Ident = no
                PAM = no
                """.formatted(port, password.isEmpty() ? "" : "Password = " + password));
        this.process = launch();
    }

    static boolean installed() {
        return Files.isExecutable(BINARY);
    }

    static IrcServer start(Path folder) throws IOException {
        return start(folder, "");
    }

    /** @param password that clients have to give; empty for none */
    static IrcServer start(Path folder, String password) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            return new IrcServer(folder, port, password);
        }
    }

    Server address() {
        return new Server("127.0.0.1", port, false);
    }

    /** Ends the process as a crash would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Returns when it accepts connections. */
    private Process launch() throws IOException {
        Process started = new ProcessBuilder(BINARY.toString(), "-n", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!accepts()) {
            if (!started.isAlive() || System.nanoTime() > patience) {
                throw new IOException("ngircd did not start: " + Files.readString(log));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return started;
    }

    private boolean accepts() {
        try (Socket knock = new Socket()) {
            knock.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
