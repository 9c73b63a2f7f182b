package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows the host's picture straight from its frame memory, standing on the lower edge of the program. */
public final class HostLayer implements AutoCloseable {
    private static final int FRAMES_KEPT = 8;

    private final ProgramSize size;
    private final Paint paint = new Paint();
    private final Map<VideoFrame, Image> images = new LinkedHashMap<>();

    public HostLayer(ProgramSize size) {
        this.size = size;
    }

    /**
     * Draws a host frame of any size as if it were as wide as the program times the blocking's scale. A frame that has
     * that width already is copied pixel for pixel, which is five times faster than scaling.
     */
    public void show(Canvas canvas, VideoFrame frame, Blocking blocking) {
        Image image = image(frame);
        double width = size.width() * blocking.hostScale();
        double height = width * frame.height() / frame.width();
        double left = blocking.hostX() * size.scale();
        double top = size.height() - height - blocking.hostLift() * size.scale();
        if (Math.abs(width - frame.width()) < .5) {
            canvas.drawImage(image, Math.round(left), Math.round(top), paint);
        } else {
            canvas.drawImageRect(
                    image,
                    Rect.makeWH(frame.width(), frame.height()),
                    Rect.makeXYWH((float) left, (float) top, (float) width, (float) height),
                    SamplingMode.LINEAR,
                    paint,
                    false);
        }
    }

    /** Wrapping frame memory costs garbage; the few frames that an avatar draws into are wrapped once. */
    private Image image(VideoFrame frame) {
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
