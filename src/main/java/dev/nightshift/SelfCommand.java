package dev.nightshift;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this program starts itself again for work that must not disturb a show. */
final class SelfCommand {
    private static final Path NICE = Path.of("/usr/bin/nice");
    /** A minute of footage is some 1,500 mouths to compare: more memory than a show takes. */
    private static final List<String> OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseSerialGC",
            "-Xmx1536m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    private SelfCommand() {}

    /** At the lowest priority, where the machine knows such a thing; arguments of the program come behind it. */
    static List<String> lowly() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(java());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return command;
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseGet(() -> Path.of(
                        System.getProperty("java.home"), "bin", "java")
                .toString());
    }
}
