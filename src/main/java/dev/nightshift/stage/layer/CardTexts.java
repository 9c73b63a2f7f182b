package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Palette;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.text.Face;
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

    Set set(OfferCard card, float width) {
        Typesetter type = new Typesetter(language);
        Face bold = fonts.face(language, Weight.BOLD);
        Face regular = fonts.face(language, Weight.REGULAR);
        TextStyle name = TextStyle.of(bold, 24, Palette.INK).withLeading(1.24f).withMinScale(.84f);
        TextStyle price =
                TextStyle.of(bold, 44, Palette.ACCENT).withLeading(1.26f).withMinScale(.4f);
        TextStyle small =
                TextStyle.of(regular, 21, Palette.INK_SOFT).withLeading(1.3f).withMinScale(.8f);
        TextStyle badge = TextStyle.of(bold, 19, Palette.ON_ACCENT);
        return new Set(
                type.fit(card.name(), name, width, 2),
                type.fit(card.price(), price, width, 1),
                card.formerPrice().map(text -> type.fit(text, small, width, 1)),
                card.stock().map(text -> type.fit(text, small, width, 1)),
                card.badge().map(text -> type.fit(text, badge, width - 24, 1)));
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
