package dev.nightshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says to other programs that a server works with a data folder, or that nobody may begin to: a lock of the operating system,
 * which goes with its process however that ends. Any number of servers at once, or one who wants it alone.
 */
final class FolderUse implements AutoCloseable {
    private static final String FILE = "server.lock";

    private final FileChannel file;

    private FolderUse(FileChannel file) {
        this.file = file;
    }

    /** A server works with it. Empty when somebody wants it alone at this moment. */
    static Optional<FolderUse> byServer(Path data) {
        return locked(data, true);
    }

    /** Somebody wants it alone. Empty while a server works with it. */
    static Optional<FolderUse> alone(Path data) {
        return locked(data, false);
    }

    private static Optional<FolderUse> locked(Path data, boolean shared) {
        try {
            Files.createDirectories(data);
            FileChannel file = FileChannel.open(
                    data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (held(file, shared)) {
                return Optional.of(new FolderUse(file));
            }
            file.close();
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A process can't lock a file twice: what it has shared already is shared by its next server, too. */
    private static boolean held(FileChannel file, boolean shared) throws IOException {
        try {
            FileLock lock = file.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return shared;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
