package dev.nightshift.ledger.sign;

import dev.nightshift.ledger.BrokenLedgerException;
import dev.nightshift.ledger.ByteLines;
import dev.nightshift.ledger.LedgerJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The signed heads of a show, a line of JSON each. What was left half written is no head. */
public final class HeadFile {
    private final Path file;

    public HeadFile(Path file) {
        this.file = file;
    }

    /**
     * All of them, the oldest first.
     *
     * @throws BrokenLedgerException when a whole line is no head
     */
    public List<Head> all() throws IOException {
        List<Head> heads = new ArrayList<>();
        if (!Files.exists(file)) {
            return heads;
        }
        try (ByteLines lines = new ByteLines(Files.newInputStream(file))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                heads.add(LedgerJson.read(line.get(), Head.class)
                        .orElseThrow(() -> new BrokenLedgerException("a signed head is not as it was written")));
            }
        }
        return heads;
    }

    /** Adds one; returns when it is on the disk. */
    public void add(Head head) throws IOException {
        long whole = 0;
        for (Head known : all()) {
            whole += LedgerJson.write(known).length + 1;
        }
        byte[] line = LedgerJson.write(head);
        ByteBuffer bytes =
                ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
            channel.position(whole);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
