package dev.nightshift.shop.feed;

/**
 * How much one import may take in; more is rejected, so that a wrong file can't fill the memory.
 *
 * @param feedBytes size of a feed
 * @param rows of a feed, or its items
 * @param factsBytes size of {@code facts.yaml}
 * @param factsKeys keys and list entries of {@code facts.yaml}, aliases written out
 * @param problems that are listed; more are only counted
 */
public record Limits(long feedBytes, int rows, long factsBytes, int factsKeys, int problems) {
    public static final Limits DEFAULT = new Limits(50_000_000, 100_000, 5_000_000, 500_000, 10_000);

    public Limits {
        if (feedBytes < 1 || rows < 1 || factsBytes < 1 || factsKeys < 1 || problems < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
