package dev.nightshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Which host was chosen in the console, kept in a data folder, so that a server that starts again plays on with it: the
 * chosen name, and the one that the command line named at that time. A command line that names another one since is newer.
 */
final class ChosenHost {
    private final Path file;
    private final String commanded;

    /** @param commanded the host of the command line */
    ChosenHost(Path data, String commanded) {
        this.file = data.resolve("chosen-host");
        this.commanded = commanded;
    }

    /** Who plays when the server starts. */
    String name() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() == 2 && lines.getLast().equals(commanded) ? lines.getFirst() : commanded;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void keep(String chosen) {
        Path fresh = file.resolveSibling("chosen-host.new");
        try {
            Files.write(fresh, List.of(chosen, commanded));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
