package dev.nightshift.avatar.drawn;

import dev.nightshift.media.VideoFrame;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import java.util.ArrayDeque;
import java.util.Deque;

/** Surfaces over the memory of frames. Frames come back, so the last few surfaces are kept. */
final class Canvases implements AutoCloseable {
    private static final int KEPT = 4;

    private final Deque<Bound> bound = new ArrayDeque<>(KEPT + 1);

    private record Bound(long address, int width, int height, int stride, Surface surface) {
        boolean over(VideoFrame frame) {
            return address == frame.address()
                    && width == frame.width()
                    && height == frame.height()
                    && stride == frame.strideBytes();
        }
    }

    Surface over(VideoFrame frame) {
        for (Bound known : bound) {
            if (known.over(frame)) {
                return known.surface;
            }
        }
        return bind(frame);
    }

    private Surface bind(VideoFrame frame) {
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        Surface surface = Surface.makeRasterDirect(info, frame.address(), frame.strideBytes());
        bound.addFirst(new Bound(frame.address(), frame.width(), frame.height(), frame.strideBytes(), surface));
        if (bound.size() > KEPT) {
            bound.removeLast().surface.close();
        }
        return surface;
    }

    @Override
    public void close() {
        bound.forEach(known -> known.surface.close());
        bound.clear();
    }
}
