package dev.nightshift.broadcast;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A platform for tests: nginx with its RTMP module on a free loopback port, in one process that can be killed. */
public final class RtmpServer implements AutoCloseable {
    private static final Path MODULE = Path.of("/usr/lib/nginx/modules/ngx_rtmp_module.so");
    private final Path folder;
    private final int port;
    private Process process;

    private RtmpServer(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /** Starts a server that keeps its files in {@code folder}; skips the test where nginx is missing. */
    public static RtmpServer start(Path folder) throws IOException {
        assumeTrue(Files.exists(MODULE), "install the Debian package libnginx-mod-rtmp to run this test");
        return new RtmpServer(folder, freePort());
    }

    /** A port nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** Address to push to and to play from, without the stream's name. */
    public URI address() {
        return URI.create("rtmp://127.0.0.1:" + port + "/live");
    }

    /** Address of one stream. */
    public String stream(String name) {
        return address() + "/" + name;
    }

    /** Ends the server as a crash would (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again on the same port. */
    public void restart() throws IOException {
        process = launch();
    }

    /** Stops the process without closing its connections (SIGSTOP): a stall. */
    public void freeze() throws IOException, InterruptedException {
        Programs.run(List.of("kill", "-STOP", Long.toString(process.pid())));
    }

    /** Lets a frozen process go on. */
    public void thaw() throws IOException, InterruptedException {
        Programs.run(List.of("kill", "-CONT", Long.toString(process.pid())));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process launch() throws IOException {
        Path config = Files.writeString(folder.resolve("nginx.conf"), """
                load_module %s;
                daemon off;
                master_process off;
                pid %s/nginx.pid;
                error_log %s/error.log warn;
                events { worker_connections 64; }
                rtmp {
                  access_log off;
                  server {
                    listen 127.0.0.1:%d;
                    chunk_size 4096;
                    application live { live on; meta copy; wait_key on; drop_idle_publisher 5s; }
                  }
                }
                """.formatted(MODULE, folder, folder, port));
        Process started = new ProcessBuilder(
                        Programs.require("nginx", "nginx"),
                        "-p",
                        folder.toString(),
                        "-c",
                        config.toString(),
                        "-e",
                        folder + "/start.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        Await.until("nginx listens", this::listens);
        return started;
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
