package dev.nightshift.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file that only grows: each line is a link of its chain. What a process that was killed left half written is cut off when
 * the file is opened next. One thread.
 */
final class EvidenceFile implements AutoCloseable {
    private final FileChannel channel;
    private final Chain chain = new Chain();
    private final long cutOff;

    /**
     * Opens a file, or begins it.
     *
     * @param told of each link that stands in it
     * @throws BrokenLedgerException when a whole line of it is not as it was written
     */
    EvidenceFile(Path file, Consumer<Link> told) throws IOException {
        long left = 0;
        if (Files.exists(file)) {
            try (ByteLines lines = new ByteLines(Files.newInputStream(file))) {
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    told.accept(chain.follow(line.get()));
                }
                left = lines.left();
            }
        }
        cutOff = left;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(chain.mark().bytes());
    }

    /** Bytes that were cut off when it was opened. */
    long cutOff() {
        return cutOff;
    }

    Mark mark() {
        return chain.mark();
    }

    /** Adds a line. Where it fails nothing is added, and the next one takes its place. */
    void add(Instant at, Optional<Long> fact, Entry entry) throws IOException {
        Mark end = chain.mark();
        byte[] line = LedgerJson.write(new Link(at, entry, fact, end.lines() + 1, end.hash()));
        ByteBuffer bytes =
                ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        channel.position(end.bytes());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        chain.step(line);
    }

    /** Returns when all of it is on the disk. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        force();
        channel.close();
    }
}
