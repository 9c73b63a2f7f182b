package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.look.SafeArea;
import dev.nightshift.stage.picture.Picture;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import java.util.Locale;
import java.util.Optional;

/** The offer card, on the left; it slides in with a new product and changes in place for the same one. */
public final class CardLayer implements AutoCloseable {
    /** Lower edge of the upright card: above the host's hand, which points at it and presents it. */
    public static final double BESIDE_HAND = 680;

    /** Lower edge of a card that stands above the captions. */
    public static final double ABOVE_CAPTIONS = 958;

    private static final double SLIDE = 46;
    private static final long SWAP_MICROS = 520_000;

    private final ProgramSize size;
    private final Fonts fonts;
    private final Pictures pictures;
    private final double bottom;
    private final Swap<Key, Card> cards = new Swap<>(SWAP_MICROS);
    private final Paint paint = new Paint();
    private boolean sameProduct;

    /** @param bottom lower edge of the upright card in design units */
    public CardLayer(ProgramSize size, Fonts fonts, Pictures pictures, double bottom) {
        this.size = size;
        this.bottom = bottom;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** Takes over the scene's offer. */
    public void update(Scene scene, long atMicros) {
        Optional<Key> wanted = scene.offer().map(card -> new Key(card, scene.language()));
        if (!wanted.equals(cards.key())) {
            sameProduct = cards.key().map(key -> key.card().product()).equals(wanted.map(key -> key.card()
                    .product()));
        }
        cards.update(wanted, atMicros, this::make);
    }

    /** Draws the card. */
    public void show(Canvas canvas, Blocking blocking, long atMicros) {
        double t = cards.progress(atMicros);
        cards.previous().ifPresent(card -> {
            if (t < 1) {
                show(canvas, card, blocking, sameProduct ? 1 : 1 - Math.min(1, 2 * t), sameProduct ? 0 : -t);
            }
        });
        cards.current()
                .ifPresent(card -> show(
                        canvas, card, blocking, sameProduct ? t : Math.max(0, 2 * t - 1), sameProduct ? 0 : 1 - t));
    }

    /** Upper edge of the upright card, gliding from one card to the next, in design units: what belongs above it asks here. */
    public double top(long atMicros) {
        double now = cards.current().map(card -> bottom - card.upright()).orElse(bottom);
        double before = cards.previous().map(card -> bottom - card.upright()).orElse(now);
        return Ease.mix(before, cards.current().isPresent() ? now : before, cards.progress(atMicros));
    }

    /** Upper edge of the small card, design units. */
    public double smallTop() {
        return cards.current()
                .map(card -> ABOVE_CAPTIONS - card.compact().height() + 2 * CardPainter.MARGIN)
                .orElse(ABOVE_CAPTIONS);
    }

    /** Where the card's picture is, in design units: the close-up grows out of it. */
    public Rect pictureBox() {
        double upright = cards.current().map(Card::upright).orElse(380f);
        return Rect.makeXYWH(
                SafeArea.LEFT + CardPainter.INSET,
                (float) (bottom - upright + CardPainter.INSET),
                CardPainter.WIDTH - 2 * CardPainter.INSET,
                CardPainter.PICTURE_HEIGHT);
    }

    private void show(Canvas canvas, Card card, Blocking blocking, double opacity, double slide) {
        double left = SafeArea.LEFT - CardPainter.MARGIN - SLIDE * slide;
        double fullness = Math.clamp(1 - 3 * blocking.closeUp(), 0, 1);
        double flatness = Math.clamp(1.8 * blocking.closeUp() - .8, 0, 1);
        place(canvas, card.full(), left, bottom, opacity * fullness);
        place(canvas, card.compact(), left, ABOVE_CAPTIONS, opacity * flatness);
    }

    private void place(Canvas canvas, Plate plate, double left, double bottom, double opacity) {
        if (opacity > .004) {
            paint.setAlphaf((float) opacity);
            plate.show(canvas, left, bottom + CardPainter.MARGIN - plate.height(), paint);
        }
    }

    private Card make(Key key) {
        CardTexts texts = new CardTexts(fonts, key.language());
        CardPainter painter = new CardPainter(size, texts);
        Plate full = key.card()
                .picture()
                .map(file -> pictures.use(file, picture -> painter.paint(key.card(), picture)))
                .orElseGet(() -> painter.paint(key.card(), new Picture.Missing("the product has none")));
        return new Card(full, new CompactCardPainter(size, texts).paint(key.card()));
    }

    @Override
    public void close() {
        cards.close();
    }

    private record Key(OfferCard card, Locale language) {}

    private record Card(Plate full, Plate compact) implements AutoCloseable {
        float upright() {
            return full.height() - 2 * CardPainter.MARGIN;
        }

        @Override
        public void close() {
            full.close();
            compact.close();
        }
    }
}
