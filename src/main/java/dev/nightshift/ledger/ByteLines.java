package dev.nightshift.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes; each ends in a line feed. What stands after the last one is no line. One thread. */
public final class ByteLines implements AutoCloseable {
    /** A longer line is none of ours. */
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    public ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its line feed; empty when there is no whole one any more. */
    public Optional<byte[]> next() throws IOException {
        line.reset();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                byte[] whole = line.toByteArray();
                line.reset();
                return Optional.of(whole);
            }
            if (line.size() == LONGEST) {
                throw new BrokenLedgerException("a line has no end");
            }
            line.write(next);
        }
        return Optional.empty();
    }

    /** How many bytes stand after the last whole line; known once there is no line any more. */
    public int left() {
        return line.size();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
