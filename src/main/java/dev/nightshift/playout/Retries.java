package dev.nightshift.playout;

import java.util.List;
import java.util.OptionalLong;

/**
 * When something that broke is tried again: each time later, and not for ever. What has done well for a minute since the
 * last try has all its tries again. Belongs to one thread.
 */
final class Retries {
    /** Waits before the tries, in microseconds: 1, 2, 4, 8 and 16 s. */
    static final List<Long> USUAL = List.of(1_000_000L, 2_000_000L, 4_000_000L, 8_000_000L, 16_000_000L);

    private static final long WELL_MICROS = 60_000_000;

    private final List<Long> waits;
    private int failed;

    Retries(List<Long> waits) {
        this.waits = waits;
    }

    /**
     * Notes that it broke.
     *
     * @param wellMicros how long it had done well before
     * @return the wait before the next try in microseconds; empty when it has been tried often enough
     */
    OptionalLong failed(long wellMicros) {
        if (wellMicros >= WELL_MICROS) {
            forget();
        }
        return failed < waits.size() ? OptionalLong.of(waits.get(failed++)) : OptionalLong.empty();
    }

    /** Gives all tries back. */
    void forget() {
        failed = 0;
    }
}
