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
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final SourceRef ROW = new SourceRef("feed.tsv", "row 2, price");
    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void an_ordinary_sentence_is_cleared() {
        assertThat(judge(Language.EN, "The cover comes off and goes into the washing machine."))
                .isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void an_absolute_term_is_refused_in_every_language_and_named() {
        assertThat(judge(Language.ZH, "这是全网最低的价格。")).isEqualTo(new Verdict.Refused("R26", "最低"));
        assertThat(judge(Language.EN, "This is the best sofa.")).isEqualTo(new Verdict.Refused("R26", "the best"));
        assertThat(judge(Language.DE, "Das ist der beste Stuhl.")).isEqualTo(new Verdict.Refused("R26", "der beste"));
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
        assertThat(judge(Language.EN, "It costs €39.90 today.")).isEqualTo(new Verdict.Refused("R31", "39.90"));
    }

    @Test
    void a_figure_with_its_source_is_cleared() {
        Line line = line(Language.EN, "It costs €39.90 today.", List.of(new SlotValue("price", "€39.90", ROW)));
        assertThat(rulebook.judge(line, catalogue(List.of()))).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void a_part_of_a_sourced_figure_is_no_source() {
        for (String said : List.of("It costs €9 today.", "It costs €39 today.", "It costs €90 today.")) {
            Line line = line(Language.EN, said, List.of(new SlotValue("price", "€39.90", ROW)));
            assertThat(rulebook.judge(line, catalogue(List.of()))).as(said).isInstanceOf(Verdict.Refused.class);
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
            assertThat(judge(Language.EN, said)).as(said).isEqualTo(new Verdict.Refused("address", "an address"));
        }
        Line own = line(Language.EN, "See wohnhof.de for more.", List.of(new SlotValue("faq", "wohnhof.de", ROW)));
        assertThat(rulebook.judge(own, catalogue(List.of()))).isInstanceOf(Verdict.Cleared.class);
        assertThat(judge(Language.DE, "Das Sofa ist da. De Luxe ist es auch.")).isInstanceOf(Verdict.Cleared.class);
    }

    @Test
    void what_the_merchant_forbids_is_refused() {
        Line line = line(Language.EN, "It is stain proof.", List.of());
        assertThat(rulebook.judge(line, catalogue(List.of("stain proof"))))
                .isEqualTo(new Verdict.Refused("shop", "stain proof"));
    }

    private Verdict judge(Language language, String text) {
        return rulebook.judge(line(language, text, List.of()), catalogue(List.of()));
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
