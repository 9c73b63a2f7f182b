package dev.nightshift;

import dev.nightshift.command.HostsDesk;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.command.SecretsDesk;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.KeyRotation;
import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens the secrets of a data folder with the installation's key, and changes that key. */
final class SecretsShelf implements SecretsDesk {
    private static final String NEW_KEY = "NIGHTSHIFT_NEW_KEY";

    private final HostsDesk hosts;
    private final Function<String, Optional<String>> environment;
    private final Supplier<Optional<String>> typed;

    /**
     * @param environment the value of a variable
     * @param typed a secret, unseen or piped in
     */
    SecretsShelf(HostsDesk hosts, Function<String, Optional<String>> environment, Supplier<Optional<String>> typed) {
        this.hosts = hosts;
        this.environment = environment;
        this.typed = typed;
    }

    static KeptSecrets open(HostsDesk hosts, Path data) throws IOException {
        SecureRandom chance = new SecureRandom();
        return new KeptSecrets(data, Strongbox.open(data, hosts.installation(data), chance, "secrets"));
    }

    @Override
    public KeptSecrets secrets(Path data) throws IOException {
        return open(hosts, data);
    }

    @Override
    public Optional<String> typed() {
        return typed.get();
    }

    @Override
    public String rotate(Path data) throws IOException {
        try (FolderUse alone = FolderUse.alone(data)
                .orElseThrow(() -> new MissingPartException("A server works with " + data
                        + ": stop it first. A likeness that is taken back meanwhile could come back with its key."))) {
            return rotatedAlone(data);
        }
    }

    private String rotatedAlone(Path data) throws IOException {
        KeyRotation rotation = new KeyRotation(data, new SecureRandom());
        Optional<String> present = environment.apply(InstallationKey.VARIABLE);
        if (present.isEmpty()) {
            return told(rotation.inFile(data.resolve("installation.key")))
                    + " DATA/installation.key holds the new key; the old one opens nothing any more.";
        }
        String fresh = environment
                .apply(NEW_KEY)
                .orElseThrow(() -> new MissingPartException("Set " + NEW_KEY
                        + " to the new key: 64 hexadecimal digits, as `openssl rand -hex 32` makes them."));
        int wrapped = rotation.to(
                InstallationKey.of(fresh, NEW_KEY), InstallationKey.of(present.get(), InstallationKey.VARIABLE));
        return told(wrapped) + " Set " + InstallationKey.VARIABLE + " to the new key before the next start.";
    }

    private static String told(int wrapped) {
        return wrapped + (wrapped == 1 ? " key was" : " keys were") + " wrapped anew.";
    }
}
