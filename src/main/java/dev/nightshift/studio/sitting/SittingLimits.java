package dev.nightshift.studio.sitting;

import java.time.Duration;

/**
 * How much is taken in.
 *
 * @param most sittings at a time
 * @param takeBytes of a take before the camera
 * @param filmBytes of a film that was made elsewhere
 * @param allBytes of all sittings together
 * @param spareBytes that stay free on the disk
 * @param kept after the last change; then all is deleted
 */
public record SittingLimits(int most, long takeBytes, long filmBytes, long allBytes, long spareBytes, Duration kept) {
    private static final long MEGABYTE = 1_000_000;

    public static final SittingLimits USUAL = new SittingLimits(
            8, 300 * MEGABYTE, 1_500 * MEGABYTE, 4_000 * MEGABYTE, 1_000 * MEGABYTE, Duration.ofHours(24));

    long bytes(TakeKind kind) {
        return kind == TakeKind.FILM ? filmBytes : takeBytes;
    }
}
