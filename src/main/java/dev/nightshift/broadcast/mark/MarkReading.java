package dev.nightshift.broadcast.mark;

/**
 * A watermark that was found.
 *
 * @param confidence correlation of the whole tile with what was measured, in standard deviations of chance
 * @param scale share of the original picture's width that is seen
 * @param wrongBits coded bits, of {@value #CODED}, that were read wrongly and put right by the code
 * @param pictures that were read
 */
public record MarkReading(MarkPayload payload, double confidence, double scale, int wrongBits, int pictures) {
    /** Coded bits in a tile. */
    public static final int CODED = MarkCode.LENGTH;
}
