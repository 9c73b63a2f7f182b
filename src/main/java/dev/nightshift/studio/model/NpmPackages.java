package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Packages by the machine's own npm client, with its own settings. No script of a package is run. */
public final class NpmPackages implements PackageSource {
    private static final int TOLD = 300;

    private final String npm;
    private final Duration patience;

    /**
     * @param npm the client's name or path
     * @param patience how long it may take
     */
    public NpmPackages(String npm, Duration patience) {
        this.npm = npm;
        this.patience = patience;
    }

    @Override
    public Path unpack(String name, Path into) throws IOException, InterruptedException {
        Path said = into.resolve("npm.txt");
        Process client = start(name, into, said);
        try {
            if (!client.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("npm did not finish fetching " + name + " within " + patience.toSeconds() + " s");
            }
        } finally {
            client.destroyForcibly();
        }
        if (client.exitValue() != 0) {
            throw new IOException("npm could not fetch " + name + ": " + end(Files.readString(said)));
        }
        return into.resolve("node_modules").resolve(name.substring(0, name.lastIndexOf('@')));
    }

    private Process start(String name, Path into, Path said) throws IOException {
        List<String> call = List.of(
                npm,
                "install",
                name,
                "--prefix",
                into.toAbsolutePath().toString(),
                "--ignore-scripts",
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--no-package-lock",
                "--loglevel=error");
        try {
            return new ProcessBuilder(call)
                    .directory(into.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException missing) {
            throw new IOException("npm is not installed; it is needed once to fetch " + name, missing);
        }
    }

    private static String end(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= TOLD ? line : line.substring(line.length() - TOLD);
    }
}
