package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.FittedText.Align;
import io.github.humbleui.skija.Canvas;

/** Draws an offer card without its picture, for the close-up where the picture is large. */
record CompactCardPainter(ProgramSize size, CardTexts texts) {
    static final float WIDTH = 300;
    private static final float MARGIN = CardPainter.MARGIN;
    private static final float PAD = 18;

    Plate paint(OfferCard card) {
        float inner = WIDTH - 2 * PAD;
        try (CardTexts.Set set = texts.set(card, inner)) {
            float height = 14
                    + set.name().height()
                    + set.price().height()
                    + set.former().map(FittedText::height).orElse(0f)
                    + 12;
            return Plate.draw(size, WIDTH + 2 * MARGIN, height + 2 * MARGIN, canvas -> {
                canvas.translate(MARGIN, MARGIN);
                draw(canvas, height, set, inner);
            });
        }
    }

    private static void draw(Canvas canvas, float height, CardTexts.Set set, float inner) {
        CardGround.draw(canvas, WIDTH, height, 22);
        set.name().draw(canvas, PAD, 14, inner, Align.LEFT);
        float y = 14 + set.name().height();
        set.price().draw(canvas, PAD, y, inner, Align.LEFT);
        float below = y + set.price().height();
        set.former().ifPresent(former -> {
            former.draw(canvas, PAD, below, inner, Align.LEFT);
            CardGround.strike(canvas, former, PAD, below, Palette.INK_SOFT);
        });
    }
}
