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
import java.util.Optional;

/** Canvases that draw straight into frame memory. The few frames that circulate in a program are wrapped once. */
final class Canvases implements AutoCloseable {
    private static final int FRAMES_KEPT = 16;

    private final Map<VideoFrame, Surface> surfaces = new LinkedHashMap<>();
    private Optional<Bound> last = Optional.empty();

    private record Bound(VideoFrame frame, Surface surface) {}

    Canvas of(VideoFrame frame, ProgramSize size) {
        if (frame.width() != size.width() || frame.height() != size.height()) {
            throw new IllegalArgumentException("the frame is " + frame.width() + "x" + frame.height() + ", the program "
                    + size.width() + "x" + size.height());
        }
        return surface(frame).getCanvas();
    }

    /** A program mostly draws into one frame; looking that up by value in every picture would leave garbage. */
    private Surface surface(VideoFrame frame) {
        if (last.isPresent() && last.get().frame() == frame) {
            return last.get().surface();
        }
        Surface known = surfaces.get(frame);
        Surface surface = known != null ? known : wrap(frame);
        last = Optional.of(new Bound(frame, surface));
        return surface;
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
        last = Optional.empty();
        surfaces.values().forEach(Surface::close);
        surfaces.clear();
    }
}
