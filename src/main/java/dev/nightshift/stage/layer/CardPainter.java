package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Picture;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.FittedText.Align;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;

/** Draws an offer card upright: picture, name, price, former price, stock. Its height follows its content. */
record CardPainter(ProgramSize size, CardTexts texts) {
    static final float WIDTH = 258;
    /** Space around the card for its shadow. */
    static final float MARGIN = 36;

    static final float INSET = 10;
    static final float PICTURE_HEIGHT = 184;
    private static final float PAD = 16;
    private static final float INNER = WIDTH - 2 * PAD;

    Plate paint(OfferCard card, Picture picture) {
        try (CardTexts.Set set = texts.set(card, INNER)) {
            float height = INSET + PICTURE_HEIGHT + 14 + set.height() + 16;
            return Plate.draw(size, WIDTH + 2 * MARGIN, height + 2 * MARGIN, canvas -> {
                canvas.translate(MARGIN, MARGIN);
                draw(canvas, height, picture, set);
            });
        }
    }

    private static void draw(Canvas canvas, float height, Picture picture, CardTexts.Set set) {
        CardGround.draw(canvas, WIDTH, height, 24);
        Rect box = Rect.makeXYWH(INSET, INSET, WIDTH - 2 * INSET, PICTURE_HEIGHT);
        canvas.save();
        canvas.clipRRect(RRect.makeXYWH(box.getLeft(), box.getTop(), box.getWidth(), box.getHeight(), 16), true);
        PictureBox.paint(canvas, picture, box);
        canvas.restore();
        set.badge().ifPresent(badge -> CardGround.badge(canvas, badge, INSET + 8, INSET + 8));
        float y = INSET + PICTURE_HEIGHT + 14;
        for (FittedText text : set.column()) {
            text.draw(canvas, PAD, y, INNER, Align.LEFT);
            if (set.isFormer(text)) {
                CardGround.strike(canvas, text, PAD, y, Palette.INK_SOFT);
            }
            y += text.height();
        }
    }
}
