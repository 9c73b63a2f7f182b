package dev.nightshift.stage;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.util.Locale;

/** An empty picture with a show's label, to try an encoder with before anything is on air. One thread. */
public final class LabelledBlank implements AutoCloseable {
    private final Arena memory = Arena.ofConfined();
    private final Canvases canvases = new Canvases();
    private final ProgramSize size;
    private final LabelPass pass;
    private final VideoFrame picture;

    public LabelledBlank(ProgramSize size, Fonts fonts) {
        this.size = size;
        this.pass = new LabelPass(size, fonts);
        this.picture = VideoFrame.allocate(memory, size.width(), size.height());
    }

    /** The picture of a moment; valid until the next one. */
    public LabelledFrame at(Disclosure disclosure, Locale language, long atMicros) {
        return pass.stamp(canvases.of(picture, size), picture, disclosure, language, atMicros);
    }

    @Override
    public void close() {
        pass.close();
        canvases.close();
        memory.close();
    }
}
