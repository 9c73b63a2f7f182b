package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Shows the host's picture straight from its frame memory, standing on the lower edge of the program. */
public final class HostLayer implements AutoCloseable {
    private final ProgramSize size;
    private final Paint paint = new Paint();
    private final FrameImages images = new FrameImages();

    public HostLayer(ProgramSize size) {
        this.size = size;
    }

    /**
     * Draws a host frame of any size as if it were as wide as the program times the blocking's scale. A frame that has
     * that width already is copied pixel for pixel, which is five times faster than scaling.
     */
    public void show(Canvas canvas, VideoFrame frame, Blocking blocking) {
        Image image = images.of(frame);
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

    @Override
    public void close() {
        images.close();
    }
}
