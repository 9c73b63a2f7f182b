package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.scene.Caption;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The spoken words, phrase by phrase, above the lower edge of the safe area; the word that sounds is lit. */
public final class CaptionLayer implements AutoCloseable {
    private static final long SWAP_MICROS = 160_000;
    private static final long LINGER_MICROS = 450_000;
    private static final long LIGHT_MICROS = 90_000;

    private final ProgramSize size;
    private final Fonts fonts;
    private final Swap<CaptionPages.Page, CaptionPlates> pages = new Swap<>(SWAP_MICROS);
    private final Paint paint = new Paint();
    private Optional<Caption> caption = Optional.empty();
    private List<CaptionPages.Page> laidOut = List.of();
    private Locale language = Locale.ENGLISH;

    public CaptionLayer(ProgramSize size, Fonts fonts) {
        this.size = size;
        this.fonts = fonts;
    }

    /** Takes over the scene's caption and turns its pages. */
    public void update(Scene scene, long atMicros) {
        if (!scene.caption().equals(caption)) {
            caption = scene.caption();
            laidOut = caption.map(this::layOut).orElse(List.of());
        }
        pages.update(pageAt(atMicros), atMicros, page -> CaptionPlates.draw(page, language, size, fonts));
    }

    /** Draws the page of the moment. */
    public void show(Canvas canvas, long atMicros) {
        double t = pages.progress(atMicros);
        if (t < 1) {
            pages.previous().ifPresent(page -> place(canvas, page, 1 - t, atMicros));
        }
        pages.current().ifPresent(page -> place(canvas, page, t, atMicros));
    }

    private List<CaptionPages.Page> layOut(Caption next) {
        language = next.language();
        CaptionPlates.Setting setting = new CaptionPlates.Setting(language, fonts);
        return new CaptionPages(setting::width, CaptionPlates.MAX_LINE).pages(next);
    }

    private Optional<CaptionPages.Page> pageAt(long micros) {
        if (caption.isEmpty() || micros >= caption.get().endMicros() + LINGER_MICROS) {
            return Optional.empty();
        }
        for (int i = laidOut.size() - 1; i >= 0; i--) {
            if (laidOut.get(i).startMicros() <= micros) {
                return Optional.of(laidOut.get(i));
            }
        }
        return Optional.empty();
    }

    private void place(Canvas canvas, CaptionPlates page, double opacity, long atMicros) {
        double x = (ProgramSize.DESIGN_WIDTH - page.plain().width()) / 2;
        double y = SafeArea.BOTTOM - page.plain().height();
        paint.setAlphaf((float) opacity);
        page.plain().show(canvas, x, y, paint);
        float left = Math.round(x * size.scale());
        float top = Math.round(y * size.scale());
        for (int i = 0; i < page.words().size(); i++) {
            CaptionPlates.Word word = page.words().get(i);
            double light = light(word, atMicros) * opacity;
            if (light > .004) {
                paint.setAlphaf((float) light);
                canvas.drawImageRect(
                        page.lit().image(), word.place(), word.place().offset(left, top), paint);
            }
        }
    }

    /** How much a word is lit: up as it starts to sound, down after it. */
    private static double light(CaptionPlates.Word word, long atMicros) {
        return Ease.progress(atMicros, word.startMicros() - LIGHT_MICROS / 2, LIGHT_MICROS)
                * (1 - Ease.progress(atMicros, word.endMicros(), 2 * LIGHT_MICROS));
    }

    @Override
    public void close() {
        pages.close();
    }
}
