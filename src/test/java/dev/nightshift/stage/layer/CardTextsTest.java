package dev.nightshift.stage.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.text.FittedText;
import dev.nightshift.stage.text.Fonts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CardTextsTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.SIMPLIFIED_CHINESE);
    private static final float WIDTH = 226;

    @Property(tries = 100)
    void nothing_on_a_card_is_wider_than_the_card_and_its_height_is_bounded(
            @ForAll("texts") String name,
            @ForAll("texts") String price,
            @ForAll("texts") String other,
            @ForAll @IntRange(max = 2) int language) {
        CardTexts texts = new CardTexts(Fonts.installed(), LANGUAGES.get(language));
        OfferCard card = new OfferCard(
                "p", name, Optional.empty(), price, Optional.of(other), Optional.of(other), Optional.of(other));
        try (CardTexts.Set set = texts.set(card, WIDTH);
                CardTexts.Set flat = texts.compact(card, WIDTH, 12)) {
            assertThat(set.column()).allMatch(text -> text.width() <= WIDTH + .01f);
            assertThat(set.badge().orElseThrow().width()).isLessThanOrEqualTo(WIDTH - 24);
            assertThat(set.height()).isLessThan(175);
            float former = flat.former().map(FittedText::width).orElse(0f);
            assertThat(flat.price().width() + 12 + former).isLessThanOrEqualTo(WIDTH + .01f);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "€",
                        "1.299.999,00 €",
                        "Aufbewahrungssitzbank",
                        "三人位沙发",
                        " ",
                        "x",
                        "10,999.00",
                        "Nur noch wenige ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }
}
