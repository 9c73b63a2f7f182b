package dev.nightshift.talent.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Proof of what was deleted; holds nothing of the person but the consent's id.
 *
 * @param host the name under which it was listed; empty when a consent was revoked by which no host had been built here
 * @param id of the host; empty when its file was unreadable
 * @param consent its consent's id; empty when its file couldn't be opened any more
 * @param keyDestroyed whether there was a key to destroy
 * @param files that were deleted, paths relative to the host's folder
 */
public record Receipt(
        Optional<String> host,
        Optional<HostId> id,
        Optional<String> consent,
        Order order,
        Instant at,
        boolean keyDestroyed,
        List<Deleted> files) {
    public Receipt {
        files = List.copyOf(files);
    }

    /** One deleted file. */
    public record Deleted(String path, long bytes, String sha256) {}

    /**
     * On whose word it was done.
     *
     * @param by a name
     */
    public record Order(Reason reason, String by) {}

    /** Why. */
    public enum Reason {
        /** An operator deleted it. */
        DELETED,
        /** The talent revoked the consent. */
        REVOKED
    }
}
