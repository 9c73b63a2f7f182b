package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Pixmap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Frame memory as images. Wrapping it costs garbage; the few frames that an avatar draws into are wrapped once. */
final class FrameImages implements AutoCloseable {
    private static final int FRAMES_KEPT = 8;

    private final Map<VideoFrame, Image> images = new LinkedHashMap<>();

    /** What the frame holds now and whenever it is drawn. */
    Image of(VideoFrame frame) {
        Image known = images.get(frame);
        if (known != null) {
            return known;
        }
        if (images.size() == FRAMES_KEPT) {
            close();
        }
        Image wrapped = wrap(frame);
        images.put(frame, wrapped);
        return wrapped;
    }

    private static Image wrap(VideoFrame frame) {
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Pixmap pixels = Pixmap.make(info, frame.address(), frame.strideBytes())) {
            return Image.makeFromPixmap(pixels);
        }
    }

    @Override
    public void close() {
        images.values().forEach(Image::close);
        images.clear();
    }
}
