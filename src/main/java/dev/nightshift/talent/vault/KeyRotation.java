package dev.nightshift.talent.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

/**
 * Gives an installation another key: every key in its cabinet is wrapped anew; what those keys seal stays as it is. Where it
 * is stopped half-way it goes on when it is asked again. No server may run meanwhile: it would find its keys gone.
 */
public final class KeyRotation {
    private final Path data;
    private final SecureRandom chance;

    /** @param data the installation's data folder */
    public KeyRotation(Path data, SecureRandom chance) {
        this.data = data;
        this.chance = chance;
    }

    /**
     * To a key that is kept elsewhere.
     *
     * @return how many keys were wrapped anew
     */
    public int to(InstallationKey fresh, InstallationKey old) throws IOException {
        return new KeyCabinet(data.resolve("keys"), old, chance).rewrap(fresh);
    }

    /**
     * To a fresh key in the same file.
     *
     * @param file that holds the present key
     * @return how many keys were wrapped anew
     */
    public int inFile(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        InstallationKey old = InstallationKey.inFile(file, chance);
        int wrapped = to(InstallationKey.inFile(next, chance), old);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return wrapped;
    }
}
