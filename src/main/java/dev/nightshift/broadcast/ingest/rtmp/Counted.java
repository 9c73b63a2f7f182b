package dev.nightshift.broadcast.ingest.rtmp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** Counts what a connection sent, and loses patience with one that takes too long to say what it wants. One thread. */
final class Counted extends FilterInputStream {
    private final long until;
    private boolean patient;
    private long bytes;

    Counted(InputStream in, long patienceMillis) {
        super(in);
        this.until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    /** It may take as long as it likes from now on. */
    void patient() {
        patient = true;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        requireTime();
        int read = super.read();
        bytes += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        requireTime();
        int read = super.read(into, offset, length);
        bytes += Math.max(0, read);
        return read;
    }

    private void requireTime() throws RtmpException {
        if (!patient && System.nanoTime() - until > 0) {
            throw new RtmpException("it took too long to publish");
        }
    }
}
