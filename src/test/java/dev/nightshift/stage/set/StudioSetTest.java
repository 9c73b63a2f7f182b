package dev.nightshift.stage.set;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.Golden;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StudioSetTest {
    private static final ProgramSize SMALL = new ProgramSize(180, 320);

    @Test
    void the_studio_looks_as_approved() {
        try (StudioSet set = new StudioSet(SMALL)) {
            matches("studio", canvas -> {
                set.showBack(canvas, 0);
                set.showFront(canvas);
            });
        }
    }

    @Test
    void the_studio_at_rest_looks_as_approved() {
        try (StudioSet set = new StudioSet(SMALL)) {
            matches("studio-at-rest", canvas -> set.showResting(canvas, 1));
        }
    }

    private static void matches(String name, Consumer<Canvas> painter) {
        ImageInfo info = new ImageInfo(SMALL.width(), SMALL.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame frame = VideoFrame.allocate(arena, SMALL.width(), SMALL.height());
            try (Surface surface = Surface.makeRasterDirect(info, frame.address(), frame.strideBytes())) {
                painter.accept(surface.getCanvas());
            }
            Golden.matches(name, frame);
        }
    }
}
