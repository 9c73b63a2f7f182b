package dev.nightshift.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.script.LineWriter.About;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every phrasing of every language, tried on the example shop. */
class PhrasingsTest {
    private static final Catalogue SHOP = ExampleShop.CATALOGUE;

    @ParameterizedTest
    @EnumSource
    void every_phrasing_can_be_said_of_some_product_and_is_lawful(Language language) {
        Rulebook rules = Rulebook.standard();
        LineFiller filler = LineFiller.of(language);
        for (PlannedLine planned : everyPhrasing(language)) {
            Filling filling = SHOP.products().stream()
                    .map(product -> filler.fill(of(product, planned), SHOP, ExampleShop.NOW, ExampleShop.ZONE))
                    .filter(Filling.Filled.class::isInstance)
                    .findFirst()
                    .orElse(new Filling.NotSayable("for no product"));
            if (planned.when() == PlannedLine.When.AVAILABLE) {
                assertThat(filling).as(planned.id()).isInstanceOf(Filling.Filled.class);
            }
            if (filling instanceof Filling.Filled(Line line)) {
                assertThat(rules.judge(line, SHOP, ExampleShop.NOW))
                        .as(line.display())
                        .isInstanceOf(Verdict.Cleared.class);
                assertThat(line.spoken()).as(planned.id()).matches("[\\p{L} .,?!;:'，。？！；：、-]+");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_line_of_the_example_show_is_lawful(Language language) {
        Rulebook rules = Rulebook.standard();
        SimulatedShow show = SimulatedShow.of(SHOP, language, 2, 2, ExampleShop.NOW);
        assertThat(show.lines())
                .extracting(SimulatedShow.Spoken::line)
                .filteredOn(line -> !(rules.judge(line, SHOP, ExampleShop.NOW) instanceof Verdict.Cleared))
                .extracting(line -> rules.judge(line, SHOP, ExampleShop.NOW) + " " + line.display())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void price_sentences_carry_no_gesture_but_the_pointing_hand(Language language) {
        for (PlannedLine planned : everyPhrasing(language)) {
            boolean price = planned.parts().stream().anyMatch(Slot.Price.class::isInstance);
            List<String> gestures = planned.parts().stream()
                    .flatMap(part -> part instanceof Part.Mark(String gesture)
                            ? Optional.of(gesture).stream()
                            : Optional.<String>empty().stream())
                    .toList();
            if (price) {
                assertThat(gestures).as(planned.id()).isSubsetOf("POINT_CARD");
            }
        }
    }

    private static List<PlannedLine> everyPhrasing(Language language) {
        Phrasings phrasings = PhrasingFile.standard(language);
        LineWriter writer = new LineWriter(SHOP, phrasings, Normaliser.of(language));
        About about = new About(
                Optional.of(SHOP.products().getFirst().id()),
                Optional.of(SHOP.products().getLast().id()));
        List<PlannedLine> lines = new ArrayList<>();
        for (Occasion occasion : Occasion.values()) {
            for (Phrasing phrasing : phrasings.of(occasion)) {
                lines.add(
                        writer.line(occasion, phrasing, about, sample(language)).orElseThrow());
            }
        }
        return lines;
    }

    private static Optional<Item> sample(Language language) {
        Text text = SHOP.products().getFirst().sellingPoints().getFirst().text();
        return Item.of(text, language, false);
    }

    /** The same sentence about another product. */
    private static PlannedLine of(Product product, PlannedLine planned) {
        List<Part> parts = planned.parts().stream()
                .map(part -> switch (part) {
                    case Slot.Price price -> new Slot.Price(product.id());
                    case Slot.Former former -> new Slot.Former(product.id());
                    case Slot.Saving saving -> new Slot.Saving(product.id());
                    case Slot.Stock stock -> new Slot.Stock(product.id());
                    case Slot.Deadline deadline -> new Slot.Deadline(product.id());
                    case Slot.Warranty warranty -> new Slot.Warranty(product.id());
                    case Slot.Name name -> new Slot.Name(product.id());
                    case Part other -> other;
                })
                .toList();
        return new PlannedLine(
                planned.id(),
                planned.beat(),
                Optional.of(product.id()),
                planned.when(),
                parts,
                planned.question(),
                planned.estimate());
    }
}
