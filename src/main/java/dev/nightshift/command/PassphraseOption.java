package dev.nightshift.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a passphrase is; never on the command line itself, which others on the machine can read. Filled by picocli. */
public final class PassphraseOption {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase.")
    private Optional<Path> file = Optional.empty();

    Optional<Path> file() {
        return file;
    }
}
