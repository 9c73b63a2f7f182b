package dev.nightshift.broadcast.ingest;

/** Nobody can be listened for: the port is taken, or the address is not this machine's. */
public final class IngestException extends RuntimeException {
    IngestException(String message, Throwable cause) {
        super(message, cause);
    }
}
