package dev.nightshift.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.script.Line;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.script.Line.Token;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final SourceRef ROW = new SourceRef("feed.tsv", "row 2, price");
    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");
    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void an_ordinary_sentence_is_cleared() {
        assertThat(judge(Language.EN, "The cover comes off and goes into the washing machine."))
                .isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void an_absolute_term_is_refused_in_every_language_and_named() {
        refused(judge(Language.ZH, "这是全网最低的价格。"), "R26", "最");
        refused(judge(Language.EN, "This is the best sofa."), "R26", "the best");
        refused(judge(Language.DE, "Das ist der beste Stuhl."), "R26", "der beste");
    }

    @Test
    void spacing_and_width_do_not_hide_a_word() {
        assertThat(judge(Language.ZH, "最 佳 选择")).isInstanceOf(Verdict.Refused.class);
        assertThat(judge(Language.EN, "Ｔｈｅ   ｂｅｓｔ")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void a_harmless_phrase_with_such_a_word_passes() {
        assertThat(judge(Language.ZH, "最后一步就装好了。")).isInstanceOf(Verdict.Cleared.class);
        assertThat(judge(Language.EN, "The pot retreats into the cupboard.")).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void a_figure_without_a_source_is_refused() {
        refused(judge(Language.EN, "It costs €39.90 today."), "R31", "39.90");
    }

    @Test
    void a_figure_with_its_source_is_cleared() {
        Line line = line(Language.EN, "It costs €39.90 today.", List.of(new SlotValue("price", "€39.90", ROW)));
        assertThat(rulebook.judge(line, catalogue(List.of()), NOW)).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void a_part_of_a_sourced_figure_is_no_source() {
        for (String said : List.of("It costs €9 today.", "It costs €39 today.", "It costs €90 today.")) {
            Line line = line(Language.EN, said, List.of(new SlotValue("price", "€39.90", ROW)));
            assertThat(rulebook.judge(line, catalogue(List.of()), NOW)).as(said).isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void an_amount_that_is_spelled_out_needs_a_source_as_well() {
        Map.ofEntries(
                        Map.entry("It is yours for five euros.", Language.EN),
                        Map.entry("Take twenty-five percent off.", Language.EN),
                        Map.entry("Only one hundred and ten dollars!", Language.EN),
                        Map.entry("Heute für neunundneunzig Euro.", Language.DE),
                        Map.entry("Das sind zehn Prozent Rabatt.", Language.DE),
                        Map.entry("今天只要九十九元。", Language.ZH),
                        Map.entry("给你打五折。", Language.ZH),
                        Map.entry("便宜百分之二十。", Language.ZH),
                        Map.entry("Yours for ½ the price.", Language.EN),
                        Map.entry("Just ⑨ left.", Language.EN),
                        Map.entry("It costs ９９ today.", Language.EN))
                .forEach((said, language) ->
                        assertThat(judge(language, said)).as(said).isInstanceOf(Verdict.Refused.class));
    }

    @Test
    void numbers_that_are_no_amounts_may_be_spelled() {
        assertThat(judge(Language.EN, "There are two reasons, and one is the oak."))
                .isInstanceOf(Verdict.Cleared.class);
        assertThat(judge(Language.DE, "Zwei Personen tragen es, einer baut es auf."))
                .isInstanceOf(Verdict.Cleared.class);
        assertThat(judge(Language.ZH, "三折叠的设计，一块地毯，两个人就能抬。")).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void an_address_is_refused_unless_the_shop_brought_it() {
        for (String said : List.of(
                "Go to www.cheaper.example now.",
                "Look at https://a.b/c.",
                "Write to me@mail.example.",
                "Visit cheaper.com today.",
                "Visit cheaper dot com today.")) {
            refused(judge(Language.EN, said), "address", "an address");
        }
        Line own = line(Language.EN, "See wohnhof.de for more.", List.of(new SlotValue("faq", "wohnhof.de", ROW)));
        assertThat(rulebook.judge(own, catalogue(List.of()), NOW)).isInstanceOf(Verdict.Cleared.class);
        assertThat(judge(Language.DE, "Das Sofa ist da. De Luxe ist es auch.")).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void what_the_merchant_forbids_is_refused() {
        Line line = line(Language.EN, "It is stain proof.", List.of());
        refused(rulebook.judge(line, catalogue(List.of("stain proof")), NOW), "shop", "stain proof");
    }

    @Test
    void a_denial_of_what_the_merchant_forbids_is_said() {
        for (String said : List.of("No, it is not a non-stick pot.", "Is it a non-stick pot? It's cast iron.")) {
            assertThat(rulebook.judge(line(Language.EN, said, List.of()), catalogue(List.of("non-stick")), NOW))
                    .as(said)
                    .isInstanceOf(Verdict.Cleared.class);
        }
        Line claimed = line(Language.EN, "It's a non-stick pot.", List.of());
        refused(rulebook.judge(claimed, catalogue(List.of("non-stick")), NOW), "shop", "non-stick");
    }

    @Test
    void a_refusal_says_why_in_the_language_of_the_sentence_and_what_may_be_said() {
        Verdict.Refused refused = (Verdict.Refused) judge(Language.EN, "This is the best sofa.");
        assertThat(refused.why()).contains("superlative");
        assertThat(refused.rewrite()).contains("This is a good sofa.");
        assertThat(judge(Language.EN, refused.rewrite().orElseThrow())).isInstanceOf(Verdict.Cleared.class);
        assertThat(((Verdict.Refused) judge(Language.DE, "Das ist der beste Stuhl.")).why())
                .contains("Beleg");
    }

    @Test
    void a_document_on_file_lets_a_superlative_pass_but_in_china_only_with_time_and_place() {
        Facts proven = Facts.none(NOW).with(java.util.Set.of("lab-1"));
        Line german = line(Language.DE, "Der leiseste Sauger auf dem Markt.", List.of());
        Line chinese = line(Language.ZH, "同类产品里噪音最低。", List.of());
        Line exact = line(Language.ZH, "二〇二六年五月北京检测，同类产品里噪音最低。", List.of());
        assertThat(rulebook.in(List.of("DE")).judge(german, Facts.none(NOW))).isInstanceOf(Verdict.Refused.class);
        assertThat(rulebook.in(List.of("DE")).judge(german, proven)).isInstanceOf(Verdict.Cleared.class);
        assertThat(rulebook.in(List.of("CN")).judge(chinese, proven)).isInstanceOf(Verdict.Refused.class);
        assertThat(rulebook.in(List.of("CN")).judge(exact, proven)).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void a_market_that_the_rules_do_not_know_keeps_the_law_of_all() {
        assertThat(Market.all(List.of("EU", "MARS"))).containsExactlyInAnyOrder(Market.values());
        assertThat(Market.all(List.of("eu"))).containsExactly(Market.EU);
    }

    private static void refused(Verdict verdict, String rule, String words) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(((Verdict.Refused) verdict).rule()).isEqualTo(rule);
        assertThat(((Verdict.Refused) verdict).words()).contains(words);
    }

    private Verdict judge(Language language, String text) {
        return rulebook.judge(line(language, text, List.of()), catalogue(List.of()), NOW);
    }

    private static Line line(Language language, String text, List<SlotValue> values) {
        return new Line(language, List.of(new Token(text, text)), values, Optional.empty(), Optional.empty(), false);
    }

    private static Catalogue catalogue(List<String> forbidden) {
        Text name = new Text(Map.of(Language.EN, "Shop"), new SourceRef("facts.yaml", "shop.name"));
        Shop shop = new Shop(
                "s",
                name,
                Language.EN,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Catalogue(shop, Path.of("."), List.of(), Policies.none(), List.of(), forbidden);
    }
}
