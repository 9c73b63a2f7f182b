package dev.nightshift.host.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FactReplyWriterTest {
    private static final Rulebook RULEBOOK = Rulebook.standard();

    private final Asked shop = new Asked(AskedShops.wohnhof(), List.of());

    @Test
    void the_price_is_the_one_that_holds_at_the_moment() {
        shop.onScreen("WH-POT");
        assertThat(said(shop.reply(Intent.PRICE, "how much is it?"))).contains("€99", "€119", "€20", "30 November");
        shop.at(Instant.parse("2026-12-05T10:00:00Z"));
        assertThat(said(shop.reply(Intent.PRICE, "how much is it?")))
                .contains("€119")
                .doesNotContain("€99");
    }

    @Test
    void the_stock_is_told_by_the_piece() {
        shop.onScreen("WH-CHAIR");
        assertThat(said(shop.reply(Intent.STOCK, "how many are left?"))).contains("8 pieces");
        shop.in(Language.DE);
        assertThat(said(shop.reply(Intent.STOCK, "Wie viele habt ihr noch?"))).contains("8 Stück");
        shop.in(Language.ZH);
        assertThat(said(shop.reply(Intent.STOCK, "还有几件"))).contains("8件");
    }

    @Test
    void only_the_measure_that_was_asked_is_told() {
        shop.onScreen("WH-SOFA-3");
        assertThat(said(shop.reply(Intent.SIZE, "how wide is the sofa?")))
                .contains("218 cm")
                .doesNotContain("94");
        shop.in(Language.DE);
        assertThat(said(shop.reply(Intent.SIZE, "Wie hoch ist die Sitzfläche?")))
                .contains("45 cm")
                .doesNotContain("84");
    }

    @Test
    void a_measure_that_nobody_wrote_down_is_not_known() {
        shop.onScreen("WH-CHAIR");
        assertThat(shop.reply(Intent.SIZE, "how thick is the seat?")).isInstanceOf(Reply.NotKnown.class);
    }

    @Test
    void delivery_goes_by_country_and_by_the_kind_of_product() {
        shop.onScreen("WH-SOFA-3");
        assertThat(said(shop.reply(Intent.DELIVERY, "how much is shipping to Austria?")))
                .contains("€69")
                .doesNotContain("9.95");
        shop.onScreen("WH-POT");
        assertThat(said(shop.reply(Intent.DELIVERY, "how much is shipping to Austria?")))
                .contains("€9.95");
        assertThat(said(shop.reply(Intent.DELIVERY, "do you ship to the US?"))).contains("Germany and Austria only");
    }

    @Test
    void what_no_fact_speaks_of_is_not_known() {
        shop.onScreen("WH-SOFA-3");
        for (String question :
                List.of("is it dishwasher safe?", "does it have bluetooth?", "is the fabric flame retardant?")) {
            assertThat(shop.reply(Intent.USAGE, question)).as(question).isInstanceOf(Reply.NotKnown.class);
        }
    }

    @Test
    void every_line_passes_the_rulebook_and_figures_have_sources() {
        shop.onScreen("WH-LAMP-ARC");
        for (Intent intent : Intent.values()) {
            for (long variation = 0; variation < 6; variation++) {
                Reply reply = shop.variation(variation).reply(intent, "price, delivery, size, weight?");
                reply.lines().forEach(line -> assertThat(RULEBOOK.judge(line, shop.catalogue()))
                        .as(line.display())
                        .isInstanceOf(Verdict.Cleared.class));
            }
        }
    }

    private static String said(Reply reply) {
        return reply.lines().stream().map(Line::display).collect(Collectors.joining(" "));
    }
}
