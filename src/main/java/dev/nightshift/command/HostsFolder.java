package dev.nightshift.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the hosts are. Filled by picocli. */
public final class HostsFolder {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    Path data() {
        return data;
    }
}
