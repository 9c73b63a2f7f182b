package dev.nightshift.studio.sitting;

import java.util.Optional;

/**
 * A film that comes in or has come in.
 *
 * @param bytes that it has
 * @param sha256 of its bytes, hexadecimal; empty while some are missing
 */
public record Take(TakeKind kind, String mediaType, long bytes, Optional<String> sha256) {
    public boolean whole() {
        return sha256.isPresent();
    }
}
