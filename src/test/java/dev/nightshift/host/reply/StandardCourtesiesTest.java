package dev.nightshift.host.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.host.reply.Courtesy.Back;
import dev.nightshift.host.reply.Courtesy.Prompt;
import dev.nightshift.host.reply.Courtesy.SoldOut;
import dev.nightshift.host.reply.Courtesy.Thanks;
import dev.nightshift.host.reply.Courtesy.Welcome;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardCourtesiesTest {
    private static final StandardCourtesies COURTESIES = new StandardCourtesies(AskerName.standard());
    private static final String POT = "WH-POT";
    private static final List<Courtesy> ALL = List.of(
            new Thanks(List.of("anna_87"), 1, POT),
            new Thanks(List.of("anna_87"), 4, POT),
            new Thanks(List.of("Ben", "anna", "Cleo"), 3, POT),
            new Thanks(List.of("Arschloch"), 1, POT),
            new Thanks(List.of(), 7, POT),
            new Welcome(List.of("Ben"), 1),
            new Welcome(List.of("Ben", "Anna"), 9),
            new Welcome(List.of(), 3),
            new SoldOut(POT),
            new Prompt(List.of(POT)),
            new Prompt(List.of()),
            new Back(List.of(POT)),
            new Back(List.of()));

    @Test
    void every_sentence_passes_the_rulebook_for_every_product_in_every_language_and_tone() {
        Rulebook rulebook = Rulebook.standard();
        for (Language language : Language.values()) {
            Map<String, Line> different = Shops.EXAMPLE.products().stream()
                    .flatMap(product -> everything(language, product.id()))
                    .collect(Collectors.toMap(Line::display, line -> line, (one, same) -> one));
            different.values().forEach(line -> assertThat(rulebook.judge(line, Shops.EXAMPLE, Asked.NOW))
                    .as(line.display())
                    .isInstanceOf(Verdict.Cleared.class));
        }
    }

    @Test
    void there_are_at_least_twelve_ways_for_every_courtesy_and_eight_in_every_tone() {
        for (Language language : Language.values()) {
            CourtesyPhrasings phrasings = CourtesyFile.standard(language);
            for (CourtesyOccasion occasion : CourtesyOccasion.values()) {
                Set<String> ways = new HashSet<>();
                for (Tone tone : Tone.values()) {
                    assertThat(phrasings.of(occasion, tone)).hasSizeGreaterThanOrEqualTo(8);
                    ways.addAll(phrasings.of(occasion, tone));
                }
                assertThat(ways).as(language + " " + occasion).hasSizeGreaterThanOrEqualTo(12);
            }
        }
    }

    @Test
    void every_sentence_can_be_spoken_and_is_short() {
        for (Language language : Language.values()) {
            everything(language, POT).forEach(line -> {
                assertThat(line.spoken().strip()).isNotEmpty().doesNotContainPattern("[{}\\[\\]0-9]");
                assertThat(line.display()).doesNotContainPattern("[{}\\[\\]]");
                assertThat(line.display().length()).isLessThanOrEqualTo(110);
            });
        }
    }

    @Test
    void a_buyer_is_thanked_by_the_cleaned_name_with_what_was_bought() {
        assertThat(said(Language.EN, new Thanks(List.of("@anna_87"), 1, POT)))
                .contains("Thanks for your trust, Anna, and enjoy the Hilda cast-iron pot.")
                .allMatch(text -> text.contains("Anna"));
        assertThat(said(Language.DE, new Thanks(List.of("anna"), 1, POT)))
                .contains("Danke fürs Vertrauen, Anna, und viel Freude mit Gusseisentopf Hilda.");
        assertThat(said(Language.ZH, new Thanks(List.of("小明"), 1, POT))).contains("谢谢小明选了希尔达铸铁锅。");
    }

    @Test
    void several_buyers_stand_in_a_row_and_the_rest_is_not_forgotten() {
        assertThat(said(Language.EN, new Thanks(List.of("ben", "Anna", "Cleo", "Dora"), 9, POT)))
                .contains("Thank you for your orders, Ben, Anna, Cleo and everyone else who ordered.");
        assertThat(said(Language.EN, new Thanks(List.of("Ben", "Anna"), 2, POT)))
                .contains("Thank you for your orders, Ben and Anna.");
    }

    @Test
    void with_several_orders_nobody_is_told_what_was_bought() {
        assertThat(said(Language.EN, new Thanks(List.of("Ben", "Anna"), 2, POT)))
                .noneMatch(text -> text.contains("Hilda"));
        assertThat(said(Language.DE, new Thanks(List.of(), 5, POT))).noneMatch(text -> text.contains("Hilda"));
    }

    @Test
    void a_name_that_is_unfit_is_left_out_and_the_thanks_are_said_all_the_same() {
        assertThat(said(Language.EN, new Thanks(List.of("Arschloch"), 1, POT)))
                .isNotEmpty()
                .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("arsch"));
        assertThat(said(Language.ZH, new Welcome(List.of("官方客服"), 1)))
                .isNotEmpty()
                .noneMatch(text -> text.contains("客服"));
    }

    @Test
    void a_product_name_with_a_figure_keeps_its_source() {
        Line line = COURTESIES
                .write(new SoldOut("WH-SOFA-3"), Shops.topic(Language.DE), Language.DE, Tone.PLAIN, 0)
                .getFirst();
        assertThat(line.display()).contains("3-Sitzer-Sofa Linden");
        assertThat(line.values()).anyMatch(value -> value.source().place().contains("WH-SOFA-3"));
        assertThat(line.product()).contains("WH-SOFA-3");
    }

    @Test
    void a_prompt_is_a_question_or_an_invitation_and_two_sentences_are_two_lines() {
        assertThat(write(Language.EN, new Prompt(List.of(POT)), Tone.PLAIN, 0)
                        .getFirst()
                        .question())
                .isTrue();
        List<Line> gone = write(Language.ZH, new SoldOut(POT), Tone.PLAIN, 0);
        assertThat(gone).extracting(Line::display).containsExactly("希尔达铸铁锅刚刚卖完了。", "我们接着看别的。");
    }

    @Test
    void a_product_that_is_gone_from_the_shop_is_not_named() {
        assertThat(write(Language.EN, new SoldOut("GONE"), Tone.PLAIN, 0)).isEmpty();
        assertThat(said(Language.EN, new Thanks(List.of("Anna"), 1, "GONE")))
                .contains("Thank you for your order, Anna.");
        assertThat(said(Language.EN, new Back(List.of("GONE")))).contains("So, let's go on.");
    }

    @Test
    void the_tone_colours_the_words() {
        assertThat(said(Language.EN, new Back(List.of()), Tone.CHEERFUL)).contains("So, on we go!");
        assertThat(said(Language.EN, new Back(List.of()), Tone.SUBDUED)).noneMatch(text -> text.endsWith("!"));
    }

    @Test
    void a_broken_file_names_file_key_and_reason() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> CourtesyFile.read("x.yaml", "thanks_one: {any: []}")))
                .hasMessage("x.yaml: thanks_one.any: a list of sentences is expected");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> CourtesyFile.read("x.yaml", "thanks_one: {any: ['Only 5 left, {who}.']}")))
                .hasMessageContaining("figures come from the shop only");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> CourtesyFile.read("x.yaml", "thanks_one: {any: ['Hello {prise}.']}")))
                .hasMessageContaining("{prise} can't be filled here");
    }

    private static Stream<Line> everything(Language language, String product) {
        return ALL.stream().map(courtesy -> of(courtesy, product)).flatMap(courtesy -> Stream.of(Tone.values())
                .flatMap(tone -> LongStream.range(0, 16)
                        .boxed()
                        .flatMap(variation -> write(language, courtesy, tone, variation).stream())));
    }

    private static Courtesy of(Courtesy courtesy, String product) {
        return switch (courtesy) {
            case Thanks thanks -> new Thanks(thanks.buyers(), thanks.orders(), product);
            case Welcome welcome -> welcome;
            case SoldOut gone -> new SoldOut(product);
            case Prompt prompt -> new Prompt(prompt.products().isEmpty() ? List.of() : List.of(product));
            case Back back -> new Back(back.products().isEmpty() ? List.of() : List.of(product));
        };
    }

    private static Set<String> said(Language language, Courtesy courtesy) {
        return said(language, courtesy, Tone.PLAIN);
    }

    private static Set<String> said(Language language, Courtesy courtesy, Tone tone) {
        return LongStream.range(0, 24)
                .mapToObj(variation -> write(language, courtesy, tone, variation).stream()
                        .map(Line::display)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    private static List<Line> write(Language language, Courtesy courtesy, Tone tone, long variation) {
        return COURTESIES.write(courtesy, Shops.topic(language), language, tone, variation);
    }
}
