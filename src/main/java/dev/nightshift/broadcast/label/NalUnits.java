package dev.nightshift.broadcast.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The NAL units of an H.264 picture, in either of the two forms in which containers hold them. */
final class NalUnits {
    private static final int AVCC_VERSION = 1;
    private static final int AVCC_LENGTH_SIZE_AT = 4;
    private static final int START_CODE = 3;

    private NalUnits() {}

    /**
     * Splits a picture.
     *
     * @param configuration the stream's parameter sets: avcC says that units follow their length, anything else that
     *     they follow start codes (Annex B)
     */
    static List<byte[]> split(byte[] picture, byte[] configuration) {
        boolean lengths = configuration.length > AVCC_LENGTH_SIZE_AT && configuration[0] == AVCC_VERSION;
        return lengths ? byLength(picture, (configuration[AVCC_LENGTH_SIZE_AT] & 3) + 1) : byStartCode(picture);
    }

    private static List<byte[]> byLength(byte[] picture, int lengthSize) {
        List<byte[]> units = new ArrayList<>();
        int at = 0;
        while (at + lengthSize < picture.length) {
            int length = 0;
            for (int i = 0; i < lengthSize; i++) {
                length = length << 8 | picture[at++] & 0xff;
            }
            int end = (int) Math.clamp((long) at + length, at, picture.length);
            units.add(Arrays.copyOfRange(picture, at, end));
            at = end;
        }
        return units;
    }

    private static List<byte[]> byStartCode(byte[] picture) {
        List<byte[]> units = new ArrayList<>();
        int start = nextStart(picture, 0);
        while (start < picture.length) {
            int next = nextStart(picture, start);
            int end = next < picture.length ? next - START_CODE : picture.length;
            units.add(Arrays.copyOfRange(picture, start, end));
            start = next;
        }
        return units;
    }

    /** Index after the next start code, or the length when there is none. */
    private static int nextStart(byte[] picture, int from) {
        for (int i = from; i + START_CODE <= picture.length; i++) {
            if (picture[i] == 0 && picture[i + 1] == 0 && picture[i + 2] == 1) {
                return i + START_CODE;
            }
        }
        return picture.length;
    }
}
