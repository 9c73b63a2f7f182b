package dev.nightshift.host.knowledge;

import java.util.List;

/** Reads operators' answers back, every version. Safe for any thread. */
@FunctionalInterface
public interface FaqHistory {
    /** All versions of a shop's answers, also retired ones: those of one answer together, its newest first. */
    List<FaqEntry> all(String shop);
}
