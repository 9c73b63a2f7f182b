package dev.nightshift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code nightshift} in a process of its own, run as the launcher runs it: its options, and its jar with the classes'
 * cache when they are as new as what is tested; else the class path of the tests.
 */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("ON AIR {2}http://localhost:(\\d+)/");
    private static final Duration START = Duration.ofMinutes(4);

    private final Process process;
    private final Path out;

    ServerProcess(Path folder, String... arguments) throws IOException {
        out = Files.createTempFile(folder, "server", ".txt");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "@" + Path.of("java.options").toAbsolutePath()));
        command.addAll(BuiltJar.ifCurrent()
                .map(BuiltJar::options)
                .orElseGet(() -> List.of(
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.nightshift.Main")));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    /** Waits for the address that it prints when it is on air. */
    int awaitPort() {
        Patience.until("the address is printed, or: " + said(), START, () -> ADDRESS.matcher(said())
                .find());
        Matcher address = ADDRESS.matcher(said());
        return address.find() ? Integer.parseInt(address.group(1)) : 0;
    }

    /** What it printed so far. */
    String said() {
        try {
            return Files.readString(out);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Processor time of the process up to now, user and system. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends it as a crash would (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end (SIGTERM) and waits for its exit code. */
    int terminate() {
        process.destroy();
        return awaitExit();
    }

    int awaitExit() {
        Patience.until("the process has ended", Duration.ofSeconds(30), () -> !process.isAlive());
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
