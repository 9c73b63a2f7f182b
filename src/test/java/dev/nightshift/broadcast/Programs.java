package dev.nightshift.broadcast;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs from Debian packages that tests judge streams with. */
public final class Programs {
    private Programs() {}

    /** Skips the test, naming the package, unless the program is installed. */
    public static String require(String program, String debianPackage) {
        Path found = Stream.of("/usr/bin/", "/usr/sbin/", "/usr/local/bin/")
                .map(folder -> Path.of(folder + program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(program));
        assumeTrue(Files.isExecutable(found), "install the Debian package " + debianPackage + " to run this test");
        return found.toString();
    }

    /** What ffprobe prints for these arguments, line by line. */
    public static List<String> ffprobe(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(
                        Stream.of(require("ffprobe", "ffmpeg"), "-v", "error", "-of", "csv=p=0"), Stream.of(arguments))
                .toList());
    }

    /** The program's standard output, line by line; its complaints are part of a failure's message. */
    public static List<String> run(List<String> command) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("complaints", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            List<String> lines = process.inputReader().lines().toList();
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed: " + Files.readString(complaints));
            }
            return lines;
        } finally {
            Files.delete(complaints);
        }
    }
}
