package dev.nightshift.talent.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Seals small things of an installation, such as secrets and other keys. Each purpose has a key of its own in the cabinet, so
 * that a new installation key changes nothing that was sealed. AES-256-GCM; a sealed thing is its nonce (12) and the rest.
 * One thread at a time.
 */
public final class Strongbox {
    /** Bytes that sealing adds. */
    public static final int MORE = Gcm.NONCE + Gcm.TAG;

    private final Gcm gcm;
    private final SecureRandom chance;

    private Strongbox(Gcm gcm, SecureRandom chance) {
        this.gcm = gcm;
        this.chance = chance;
    }

    /**
     * The box of a purpose; made when there is none.
     *
     * @param data the installation's data folder
     * @throws IOException when its key is there but can't be used
     */
    public static Strongbox open(Path data, InstallationKey installation, SecureRandom chance, String purpose)
            throws IOException {
        KeyCabinet cabinet = new KeyCabinet(data.resolve("keys"), installation, chance);
        HostId id = id(purpose);
        if (!cabinet.has(id)) {
            try {
                cabinet.keep(id, DataKey.random(chance));
            } catch (FileAlreadyExistsException other) {
                // Another program was quicker; its key is the key.
            }
        }
        try {
            return new Strongbox(new Gcm(cabinet.find(id).part("strongbox " + purpose)), chance);
        } catch (ObstacleException shut) {
            throw new IOException(
                    "the key of " + purpose + " can't be used: "
                            + shut.obstacle().says(),
                    shut);
        }
    }

    /** @param bound what has to be the same for opening it */
    public byte[] seal(byte[] plain, byte[] bound) {
        byte[] nonce = new byte[Gcm.NONCE];
        chance.nextBytes(nonce);
        byte[] sealed = gcm.seal(nonce, bound, plain, plain.length);
        byte[] all = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
        return all;
    }

    /** The plain bytes; empty when anything is not as it was sealed. */
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        if (sealed.length < MORE) {
            return Optional.empty();
        }
        byte[] rest = Arrays.copyOfRange(sealed, Gcm.NONCE, sealed.length);
        return gcm.open(Arrays.copyOf(sealed, Gcm.NONCE), bound, rest, rest.length);
    }

    private static HostId id(String purpose) {
        byte[] digest = Hashes.sha256().digest(("nightshift strongbox " + purpose).getBytes(StandardCharsets.UTF_8));
        return HostId.of(Arrays.copyOf(digest, HostId.BYTES));
    }
}
