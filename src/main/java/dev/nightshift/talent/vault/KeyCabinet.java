package dev.nightshift.talent.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hosts' data keys, one small file each, wrapped by the installation's key: id of that key (8), nonce (12), wrapped key
 * (48).
 */
final class KeyCabinet {
    private static final int BYTES = InstallationKey.ID + Gcm.NONCE + DataKey.BYTES + Gcm.TAG;

    private final Path folder;
    private final InstallationKey installation;
    private final SecureRandom chance;

    KeyCabinet(Path folder, InstallationKey installation, SecureRandom chance) {
        this.folder = folder;
        this.installation = installation;
        this.chance = chance;
    }

    void keep(HostId host, DataKey key) throws IOException {
        Files.createDirectories(folder);
        Path file = file(host);
        Files.createFile(file, InstallationKey.ownersOnly(file));
        Files.write(file, wrapped(host, key), StandardOpenOption.DSYNC);
    }

    /** @throws ObstacleException when it is not there, was wrapped by another key, or was changed */
    DataKey find(HostId host) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(host));
        } catch (NoSuchFileException gone) {
            throw new ObstacleException(new Obstacle.KeyMissing());
        }
        if (bytes.length != BYTES) {
            throw new ObstacleException(new Obstacle.KeyMissing());
        }
        if (!Arrays.equals(bytes, 0, InstallationKey.ID, installation.id(), 0, InstallationKey.ID)) {
            throw new ObstacleException(new Obstacle.WrongKey());
        }
        byte[] nonce = Arrays.copyOfRange(bytes, InstallationKey.ID, InstallationKey.ID + Gcm.NONCE);
        byte[] wrapped = Arrays.copyOfRange(bytes, InstallationKey.ID + Gcm.NONCE, BYTES);
        return new Gcm(installation.key())
                .open(nonce, host.bytes(), wrapped, wrapped.length)
                .map(DataKey::new)
                .orElseThrow(() -> new ObstacleException(new Obstacle.KeyMissing()));
    }

    /**
     * Wraps every key by another key of the installation; those that are wrapped by it already stay.
     *
     * @return how many were wrapped anew
     * @throws ObstacleException when one can't be opened; those before it are wrapped anew, and it can be tried again
     */
    int rewrap(InstallationKey fresh) throws IOException {
        int wrapped = 0;
        KeyCabinet other = new KeyCabinet(folder, fresh, chance);
        for (HostId host : hosts()) {
            byte[] bytes = Files.readAllBytes(file(host));
            if (!Arrays.equals(bytes, 0, InstallationKey.ID, fresh.id(), 0, InstallationKey.ID)) {
                other.replace(host, find(host));
                wrapped++;
            }
        }
        return wrapped;
    }

    private void replace(HostId host, DataKey key) throws IOException {
        Path part = folder.resolve(host + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, InstallationKey.ownersOnly(part));
        Files.write(part, wrapped(host, key), StandardOpenOption.DSYNC);
        Files.move(part, file(host), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<HostId> hosts() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".key"))
                    .map(name -> name.substring(0, name.length() - ".key".length()))
                    .filter(HostId::isId)
                    .map(HostId::new)
                    .toList();
        }
    }

    private byte[] wrapped(HostId host, DataKey key) {
        byte[] nonce = new byte[Gcm.NONCE];
        chance.nextBytes(nonce);
        return ByteBuffer.allocate(BYTES)
                .put(installation.id())
                .put(nonce)
                .put(key.wrapped(installation.key(), nonce, host.bytes()))
                .array();
    }

    boolean has(HostId host) {
        return Files.exists(file(host));
    }

    /** Overwrites the key, then deletes it. @return whether there was one */
    boolean destroy(HostId host) throws IOException {
        Path file = file(host);
        if (!Files.exists(file)) {
            return false;
        }
        byte[] noise = new byte[BYTES];
        chance.nextBytes(noise);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise));
            channel.force(true);
        }
        Files.delete(file);
        return true;
    }

    private Path file(HostId host) {
        return folder.resolve(host + ".key");
    }
}
