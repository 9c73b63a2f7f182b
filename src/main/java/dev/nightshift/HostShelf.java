package dev.nightshift;

import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.talent.link.PrivateLinks;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.Safes;
import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens the library of cloned hosts with the installation's key. */
final class HostShelf implements HostsDesk {
    private static final int SHORTEST = 12;
    private static final String PASSPHRASE = "NIGHTSHIFT_PASSPHRASE";

    private final InstantSource clock;
    private final Function<String, Optional<String>> environment;
    private final Supplier<Optional<char[]>> asked;

    /**
     * @param environment the value of a variable
     * @param asked a passphrase typed unseen; empty when nobody is there to ask
     */
    HostShelf(InstantSource clock, Function<String, Optional<String>> environment, Supplier<Optional<char[]>> asked) {
        this.clock = clock;
        this.environment = environment;
        this.asked = asked;
    }

    @Override
    public HostLibrary library(Path data) throws IOException {
        SecureRandom chance = new SecureRandom();
        return new HostLibrary(data, installation(data, chance), clock, chance);
    }

    @Override
    public Safes safes(Path data) throws IOException {
        SecureRandom chance = new SecureRandom();
        return new Safes(data, installation(data, chance), chance);
    }

    @Override
    public InstallationKey installation(Path data) throws IOException {
        return installation(data, new SecureRandom());
    }

    @Override
    public PrivateLinks links(Path data) throws IOException {
        SecureRandom chance = new SecureRandom();
        return new PrivateLinks(data, Strongbox.open(data, installation(data, chance), chance, "talent links"), chance);
    }

    private InstallationKey installation(Path data, SecureRandom chance) throws IOException {
        Optional<String> key = environment.apply(InstallationKey.VARIABLE);
        Files.createDirectories(data);
        try {
            return key.isPresent()
                    ? InstallationKey.of(key.get(), InstallationKey.VARIABLE)
                    : InstallationKey.inFile(data.resolve("installation.key"), chance);
        } catch (InstallationKey.BadKeyException bad) {
            throw new MissingPartException(String.valueOf(bad.getMessage()));
        }
    }

    @Override
    public char[] passphrase(Optional<Path> file) throws IOException {
        char[] words = file.isPresent()
                ? firstLine(file.get())
                : environment
                        .apply(PASSPHRASE)
                        .map(String::toCharArray)
                        .or(asked)
                        .orElseThrow(() -> new MissingPartException(
                                "No passphrase: name a --passphrase-file, or set " + PASSPHRASE + "."));
        if (words.length < SHORTEST) {
            throw new MissingPartException(
                    "The passphrase has " + words.length + " characters; it needs " + SHORTEST + ".");
        }
        return words;
    }

    private static char[] firstLine(Path file) throws IOException {
        return Files.readString(file).lines().findFirst().orElse("").toCharArray();
    }
}
