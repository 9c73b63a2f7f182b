package dev.nightshift.voice.espeak;

import dev.nightshift.voice.VoiceException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The child process seen from here: started when first needed, one request at a time, killed when it is late, started
 * anew for the request after its death. Threads wait for each other.
 */
final class EspeakProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Running(Process process, DataInputStream in, DataOutputStream out) {}

    private final List<String> command;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Running running;
    private boolean closed;

    /** @param command that starts the child */
    EspeakProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** The child on the Java that runs this program. */
    static EspeakProcess ofThisJava() {
        return new EspeakProcess(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EspeakChild.class.getName()));
    }

    /** @throws VoiceException when the child died, was late or could not be started; the next request starts another */
    Reply ask(Request request) throws VoiceException {
        lock.lock();
        try {
            return exchange(request, child());
        } catch (IOException | ExecutionException | TimeoutException broken) {
            stop();
            throw new VoiceException("The espeak-ng process failed and is started anew", broken);
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
            throw new VoiceException("Interrupted while espeak-ng spoke", interrupted);
        } finally {
            lock.unlock();
        }
    }

    private static Reply exchange(Request request, Running child)
            throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<Reply> exchange = new FutureTask<>(() -> {
            request.write(child.out());
            return Reply.read(child.in());
        });
        Thread.ofVirtual().name("espeak-exchange").start(exchange);
        return exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Running child() throws IOException {
        if (closed) throw new IOException("The voice is closed");
        Running present = running;
        if (present != null && present.process().isAlive()) return present;
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Running fresh = new Running(
                process,
                new DataInputStream(new BufferedInputStream(process.getInputStream())),
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        running = fresh;
        return fresh;
    }

    private void stop() {
        Running present = running;
        if (present != null) present.process().destroyForcibly();
        running = null;
    }

    /** Kills the child; later requests fail. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            stop();
        } finally {
            lock.unlock();
        }
    }
}
