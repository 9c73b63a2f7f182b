package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;

/** A person's own picture over the whole program, with shade behind the heading. */
public final class GuestLayer implements AutoCloseable {
    private final FrameImages images = new FrameImages();
    private final Plate shade;
    private final Paint paint = new Paint();

    public GuestLayer(ProgramSize size) {
        this.shade = FilmLayer.shade(size);
    }

    /** Draws a picture of the program's size. */
    public void show(Canvas canvas, VideoFrame picture) {
        canvas.drawImage(images.of(picture), 0, 0, paint);
        shade.show(canvas, 0, 0, paint);
    }

    @Override
    public void close() {
        images.close();
        shade.close();
        paint.close();
    }
}
