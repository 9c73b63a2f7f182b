package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.text.FittedText.Align;
import io.github.humbleui.skija.Canvas;

/** Draws an offer card without its picture, for the close-up where the picture is large. */
record CompactCardPainter(ProgramSize size, CardTexts texts) {
    static final float WIDTH = 326;
    private static final float MARGIN = CardPainter.MARGIN;
    private static final float PAD = 18;
    private static final float INNER = WIDTH - 2 * PAD;
    private static final float GAP = 12;

    Plate paint(OfferCard card) {
        try (CardTexts.Set set = texts.compact(card, INNER, GAP)) {
            float height = 14 + set.name().height() + set.price().height() + 12;
            return Plate.draw(size, WIDTH + 2 * MARGIN, height + 2 * MARGIN, canvas -> {
                canvas.translate(MARGIN, MARGIN);
                draw(canvas, height, set);
            });
        }
    }

    private static void draw(Canvas canvas, float height, CardTexts.Set set) {
        CardGround.draw(canvas, WIDTH, height, 22);
        set.name().draw(canvas, PAD, 14, INNER, Align.LEFT);
        float y = 14 + set.name().height();
        set.price().draw(canvas, PAD, y, INNER, Align.LEFT);
        set.former().ifPresent(former -> {
            float x = PAD + set.price().width() + GAP;
            float down = set.price().baseline(0) - former.baseline(0);
            former.draw(canvas, x, y + down, INNER, Align.LEFT);
            CardGround.strike(canvas, former, x, y + down, Palette.INK_SOFT);
        });
    }
}
