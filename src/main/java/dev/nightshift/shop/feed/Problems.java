package dev.nightshift.shop.feed;

import java.util.List;

/**
 * The problems of one import.
 *
 * @param listed in the order in which they were found, up to a limit
 * @param total how many were found, listed or not
 */
public record Problems(List<Problem> listed, int total) {
    public Problems {
        listed = List.copyOf(listed);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** How many were counted, but are not listed. */
    public int unlisted() {
        return total - listed.size();
    }
}
