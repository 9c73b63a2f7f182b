package dev.nightshift.host.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.knowledge.Likeness;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What only shares its matter with a question is no answer to it. */
class HeldToTheQuestionTest {
    private static final Asked STERN =
            new Asked(AskedShops.in(Path.of("src", "test", "resources", "shops", "stern")), List.of());

    private final Asked sofa = Asked.wohnhof().onScreen("WH-SOFA-3");

    @Test
    void of_the_parts_of_a_product_only_the_one_asked_for_is_told() {
        assertThat(said(sofa.reply(Intent.MATERIAL, "what is the frame made of?")))
                .contains("beech")
                .doesNotContain("polyester");
    }

    @Test
    void what_a_part_is_of_that_no_row_names_is_not_known() {
        assertThat(STERN.onScreen("ST-SCOPE").reply(Intent.MATERIAL, "what is the lens made of?"))
                .isInstanceOf(Reply.NotKnown.class);
    }

    @Test
    void the_stock_of_a_second_colour_is_not_that_of_the_first() {
        STERN.onScreen("ST-BINO");
        assertThat(said(STERN.reply(Intent.STOCK, "how many of the moss green ones are in stock?")))
                .contains("6 pieces");
        assertThat(STERN.reply(Intent.STOCK, "is the black one in stock?")).isInstanceOf(Reply.NotKnown.class);
    }

    @Test
    void how_much_of_it_one_takes_is_no_price() {
        Asked pot = Asked.wohnhof().onScreen("WH-POT");
        for (String question : List.of("how much of it do i put in?", "how much do i use?")) {
            assertThat(said(pot.reply(Intent.PRICE, question))).as(question).doesNotContain("€");
        }
        pot.in(Language.DE);
        assertThat(said(pot.reply(Intent.PRICE, "wie viel prozent sind das?"))).doesNotContain("€");
    }

    @Test
    void what_the_shop_promises_for_another_product_by_its_name_is_not_said_of_this_one() {
        Likeness model = likening("The law gives you 2 years, the Falke has 10 years from its maker.");
        Asked shop = Asked.likened(STERN.catalogue(), model);
        assertThat(said(shop.onScreen("ST-BINO").reply(Intent.USAGE, "could grandad flumble on it?")))
                .contains("10 years");
        assertThat(shop.onScreen("ST-TRIPOD").reply(Intent.USAGE, "could grandad flumble on it?"))
                .isInstanceOf(Reply.NotKnown.class);
    }

    /** A model to which one text of the shop is like whatever is asked. */
    private static Likeness likening(String text) {
        return (inquiry, passages) -> {
            List<Double> alike = passages.stream()
                    .map(views ->
                            views.latin().stream().anyMatch(side -> side.text().equals(text)) ? 0.8 : 0.1)
                    .toList();
            return Optional.of(new Likeness.Resemblance(alike, alike, alike, alike, 0.8));
        };
    }

    private static String said(Reply reply) {
        return reply.lines().stream().map(Line::display).collect(Collectors.joining(" "));
    }
}
