package dev.nightshift.stage;

import dev.nightshift.compliance.Disclosure;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.LabelledFrame.Region;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.text.Fonts;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import java.util.Locale;
import java.util.Optional;

/**
 * The last thing that happens to a picture: the AI label goes on top, and only then the picture may leave. Nothing else
 * constructs a {@link LabelledFrame} (rules R01, R02, R09, R12, R33).
 */
final class LabelPass implements AutoCloseable {
    private final ProgramSize size;
    private final Fonts fonts;
    private final Paint paint = new Paint().setBlendMode(BlendMode.SRC_OVER);
    private Optional<Label> label = Optional.empty();

    LabelPass(ProgramSize size, Fonts fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    /** Design units that are free to the left of the label. */
    float freeWidth(Disclosure disclosure, Locale language) {
        return label(disclosure, language).left() - SafeArea.LEFT;
    }

    /** Stamps the label and declares the picture finished. */
    LabelledFrame stamp(Canvas canvas, VideoFrame picture, Disclosure disclosure, Locale language, long ptsMicros) {
        Label made = label(disclosure, language);
        made.plate().show(canvas, made.left(), SafeArea.TOP, paint);
        return new LabelledFrame(picture, made.region(), ptsMicros);
    }

    private Label label(Disclosure disclosure, Locale language) {
        if (label.isEmpty() || !label.get().is(disclosure, language)) {
            label.ifPresent(Label::close);
            label = Optional.of(Label.draw(disclosure, language, size, fonts));
        }
        return label.get();
    }

    /** Where the words of the label stand, for tests and evidence. */
    Region region(Disclosure disclosure, Locale language) {
        return label(disclosure, language).region();
    }

    @Override
    public void close() {
        label.ifPresent(Label::close);
        label = Optional.empty();
    }
}
