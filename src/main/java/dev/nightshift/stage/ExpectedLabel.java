package dev.nightshift.stage;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.LabelledFrame.Region;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/** The picture of a show's label by itself, for whoever has to find it again behind the encoder (rule R01). */
public final class ExpectedLabel {
    private static final int FRACTION = 16;

    private ExpectedLabel() {}

    /** Draws the label as every picture of this size carries it. */
    public static LabelPicture of(Disclosure disclosure, Locale language, ProgramSize size, Fonts fonts) {
        try (Arena memory = Arena.ofConfined();
                Canvases canvases = new Canvases();
                LabelPass pass = new LabelPass(size, fonts)) {
            VideoFrame blank = VideoFrame.allocate(memory, size.width(), size.height());
            LabelledFrame labelled = pass.stamp(canvases.of(blank, size), blank, disclosure, language, 0);
            return new LabelPicture(labelled.label(), size.shortSide(), luma(blank, labelled.label()));
        }
    }

    private static byte[] luma(VideoFrame frame, Region region) {
        byte[] luma = new byte[region.width() * region.height()];
        for (int i = 0; i < luma.length; i++) {
            int x = region.x() + i % region.width();
            int y = region.y() + i / region.width();
            luma[i] = (byte)
                    luma(frame.pixels().get(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + x * Integer.BYTES));
        }
        return luma;
    }

    /** ITU-R BT.709, limited range. */
    private static int luma(int argb) {
        int red = argb >> 16 & 255;
        int green = argb >> 8 & 255;
        int blue = argb & 255;
        return (11_966 * red + 40_254 * green + 4_064 * blue + (16 << FRACTION) + (1 << FRACTION - 1)) >> FRACTION;
    }
}
