package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import java.util.LinkedHashMap;
import java.util.Map;

/** Canvases that draw straight into frame memory. The few frames that circulate in a program are wrapped once. */
final class Canvases implements AutoCloseable {
    private static final int FRAMES_KEPT = 16;

    private final Map<VideoFrame, Surface> surfaces = new LinkedHashMap<>();

    Canvas of(VideoFrame frame, ProgramSize size) {
        if (frame.width() != size.width() || frame.height() != size.height()) {
            throw new IllegalArgumentException("the frame is " + frame.width() + "x" + frame.height() + ", the program "
                    + size.width() + "x" + size.height());
        }
        Surface known = surfaces.get(frame);
        return known != null ? known.getCanvas() : wrap(frame).getCanvas();
    }

    private Surface wrap(VideoFrame frame) {
        if (surfaces.size() == FRAMES_KEPT) {
            close();
        }
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        Surface surface = Surface.makeRasterDirect(info, frame.address(), frame.strideBytes());
        surfaces.put(frame, surface);
        return surface;
    }

    @Override
    public void close() {
        surfaces.values().forEach(Surface::close);
        surfaces.clear();
    }
}
