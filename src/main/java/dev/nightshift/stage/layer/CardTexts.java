package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.stage.text.TextStyle;
import dev.nightshift.stage.text.Typesetter;
import dev.nightshift.stage.text.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets the texts of offer cards in a language. */
record CardTexts(Fonts fonts, Locale language) {

    /** For the upright card: everything below each other, in a width. */
    Set set(OfferCard card, float width) {
        return new Set(
                type().fit(card.name(), name(), width, 2),
                type().fit(card.price(), price(44), width, 1),
                card.formerPrice().map(text -> type().fit(text, small(), width, 1)),
                card.stock().map(text -> type().fit(text, small(), width, 1)),
                card.badge().map(text -> type().fit(text, badge(), width - 24, 1)));
    }

    /** For the flat card: price and former price share a line, with a gap between them. */
    Set compact(OfferCard card, float width, float gap) {
        Optional<FittedText> former = card.formerPrice().map(text -> type().fit(text, small(), width * .38f, 1));
        float left = width - former.map(text -> text.width() + gap).orElse(0f);
        return new Set(
                type().fit(card.name(), name(), width, 2),
                type().fit(card.price(), price(38), left, 1),
                former,
                Optional.empty(),
                Optional.empty());
    }

    private Typesetter type() {
        return new Typesetter(language);
    }

    private TextStyle name() {
        return TextStyle.of(fonts.face(language, Weight.BOLD), 24, Palette.INK)
                .withLeading(1.24f)
                .withMinScale(.84f);
    }

    private TextStyle price(float size) {
        return TextStyle.of(fonts.face(language, Weight.BOLD), size, Palette.ACCENT)
                .withLeading(1.26f)
                .withMinScale(.4f);
    }

    private TextStyle small() {
        return TextStyle.of(fonts.face(language, Weight.REGULAR), 21, Palette.INK_SOFT)
                .withLeading(1.3f)
                .withMinScale(.7f);
    }

    private TextStyle badge() {
        return TextStyle.of(fonts.face(language, Weight.BOLD), 19, Palette.ON_ACCENT);
    }

    /** The set texts of one card. */
    record Set(
            FittedText name,
            FittedText price,
            Optional<FittedText> former,
            Optional<FittedText> stock,
            Optional<FittedText> badge)
            implements AutoCloseable {

        /** What stands below the picture, from the top. */
        List<FittedText> column() {
            return Stream.of(Optional.of(name), Optional.of(price), former, stock)
                    .flatMap(Optional::stream)
                    .toList();
        }

        float height() {
            return (float) column().stream().mapToDouble(FittedText::height).sum();
        }

        boolean isFormer(FittedText text) {
            return former.filter(text::equals).isPresent();
        }

        @Override
        public void close() {
            column().forEach(FittedText::close);
            badge.ifPresent(FittedText::close);
        }
    }
}
