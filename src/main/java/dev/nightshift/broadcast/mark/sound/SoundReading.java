package dev.nightshift.broadcast.mark.sound;

import java.util.Locale;

/**
 * A watermark that was found in sound.
 *
 * @param show the first 16 bits of the show's number, as in the picture's mark
 * @param confidence correlation of all chips with what was measured, in standard deviations of chance
 * @param wrongBits coded bits, of {@value #CODED}, that were read wrongly and put right by the code
 */
public record SoundReading(int show, double confidence, int wrongBits) {
    /** Coded bits in a mark. */
    public static final int CODED = SoundCode.LENGTH;

    /** The show as it is printed: how the number in the picture's mark begins. */
    public String showText() {
        return String.format(Locale.ROOT, "%04x", show);
    }
}
