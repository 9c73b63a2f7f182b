package dev.nightshift.talent.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

/** A host's file on its way between machines: only the key slot changes, the sealed body is copied as it is. */
final class Travel {
    private Travel() {}

    /** Writes a copy that a passphrase opens. */
    static void pack(HostFile host, Path file, Path to, char[] passphrase, SecureRandom chance) throws IOException {
        byte[] bound = host.header().bound();
        KeySlot slot = new KeySlot.Passphrase(PassphraseLock.close(host.key(), passphrase, bound, chance));
        copy(file, host.header(), to, host.header().with(slot));
    }

    /** @throws ObstacleException when it is no export, was changed, or another passphrase opens it */
    static HostFile unpack(Path file, char[] passphrase) throws IOException {
        Header header = HostFile.header(file);
        return switch (header.slot()) {
            case KeySlot.Kept kept -> throw new ObstacleException(new Obstacle.KeyMissing());
            case KeySlot.Passphrase slot ->
                HostFile.unlocked(
                        file,
                        header,
                        slot.lock()
                                .open(passphrase, header.bound())
                                .orElseThrow(() -> new ObstacleException(new Obstacle.WrongPassphrase())));
        };
    }

    /** Writes a copy whose key is kept apart. */
    static void settle(HostFile host, Path file, Path to) throws IOException {
        copy(file, host.header(), to, host.header().with(new KeySlot.Kept()));
    }

    private static void copy(Path file, Header header, Path to, Header other) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(part)) {
            in.skipNBytes(header.bytes().length);
            out.write(other.bytes());
            in.transferTo(out);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
