package dev.nightshift.console.hosts;

import java.io.IOException;
import java.util.Optional;

/** Small moving pictures of hosts. Safe for any thread. */
@FunctionalInterface
public interface Previews {
    /** A JPEG of 6 x 8 upright pictures, row by row, 12.5 a second; empty when there is no such host, or it stays shut. */
    Optional<byte[]> sheet(String host) throws IOException;
}
