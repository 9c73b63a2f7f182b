package dev.nightshift.compliance.loop;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The brightness of a picture in {@value #SIDE} times {@value #SIDE} cells. Two of the same moment of a show are the same; a mouth, a hand or a caption makes another. */
record PicturePrint(byte[] cells) {
    static final int SIDE = 24;
    /** Samples of a cell in each direction. */
    private static final int SAMPLES = 4;
    /** Levels of 256 that coding may change of a cell. */
    private static final int LEVELS = 2;
    /** Cells that may differ by more: a clock or a viewer count. */
    private static final int OTHERS = 4;

    static PicturePrint of(VideoFrame picture) {
        byte[] cells = new byte[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                cells[row * SIDE + column] = (byte) cell(picture, column, row);
            }
        }
        return new PicturePrint(cells);
    }

    /** Whether two show the same moment. */
    static boolean same(PicturePrint one, PicturePrint other) {
        int others = 0;
        for (int i = 0; i < one.cells.length; i++) {
            int difference = (one.cells[i] & 0xff) - (other.cells[i] & 0xff);
            if (Math.abs(difference) > LEVELS && ++others > OTHERS) {
                return false;
            }
        }
        return true;
    }

    private static int cell(VideoFrame picture, int column, int row) {
        MemorySegment pixels = picture.pixels();
        int sum = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int x = (int) ((column + (i % SAMPLES + 0.5) / SAMPLES) * picture.width() / SIDE);
            int y = (int) ((row + (i / SAMPLES + 0.5) / SAMPLES) * picture.height() / SIDE);
            long at = (long) y * picture.strideBytes() + 4L * x;
            // Rec. 601 weights of B, G, R, in 256ths.
            sum += 29 * (pixels.get(ValueLayout.JAVA_BYTE, at) & 0xff)
                    + 150 * (pixels.get(ValueLayout.JAVA_BYTE, at + 1) & 0xff)
                    + 77 * (pixels.get(ValueLayout.JAVA_BYTE, at + 2) & 0xff);
        }
        return sum / (256 * SAMPLES * SAMPLES);
    }
}
