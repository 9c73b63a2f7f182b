package dev.nightshift.host.knowledge;

import java.time.Instant;
import java.util.List;

/** Keeps operators' answers; every version stays. Safe for any thread. */
public interface FaqBook {
    /** The newest versions that hold for a shop at a moment. */
    List<FaqEntry> holding(String shop, Instant now);

    /** Adds a version. */
    void add(FaqEntry entry);
}
