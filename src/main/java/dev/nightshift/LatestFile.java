package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a file says now: it is read again when it was changed, so that an operator need not restart a show to put a new
 * document on file. Safe for any thread.
 *
 * @param <T> what it holds
 */
final class LatestFile<T> implements Supplier<T> {
    private final Path file;
    private final Reader<T> reader;
    private final Optional<T> otherwise;
    private Optional<Read<T>> read = Optional.empty();

    /** Reads a file. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private record Read<T>(FileTime changed, long bytes, T content) {
        boolean is(FileTime time, long size) {
            return changed.equals(time) && bytes == size;
        }
    }

    /** @param otherwise stands for a file that was never there; empty when it has to be there */
    LatestFile(Path file, Reader<T> reader, Optional<T> otherwise) {
        this.file = file;
        this.reader = reader;
        this.otherwise = otherwise;
    }

    /** @throws MissingPartException when the file can't be read; it names the place */
    @Override
    public synchronized T get() {
        if (otherwise.isPresent() && read.isEmpty() && Files.notExists(file)) {
            return otherwise.get();
        }
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long bytes = Files.size(file);
            if (read.filter(known -> known.is(changed, bytes)).isEmpty()) {
                read = Optional.of(new Read<>(changed, bytes, reader.read(file)));
            }
            return read.orElseThrow().content();
        } catch (IOException | RuntimeException unreadable) {
            throw new MissingPartException(file + " can't be read: " + unreadable.getMessage());
        }
    }
}
