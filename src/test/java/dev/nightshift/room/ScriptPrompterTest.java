package dev.nightshift.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Moment;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example shop through the whole plan: written, filled, judged. */
class ScriptPrompterTest {
    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");
    private static final int HALF_AN_HOUR_OF_SENTENCES = 330;

    private final AtomicReference<Catalogue> shop = new AtomicReference<>(example());

    @ParameterizedTest
    @EnumSource(Language.class)
    void half_an_hour_repeats_no_sentence_and_visits_every_beat(Language language) {
        List<Cue> cues = walk(prompter(language), HALF_AN_HOUR_OF_SENTENCES);
        Set<String> sentences = new HashSet<>();
        cues.forEach(cue -> assertThat(sentences.add(cue.line().line().display()))
                .as(cue.line().line().display())
                .isTrue());
        assertThat(cues).extracting(Cue::beat).contains(Beat.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_rule_catalogue_refuses_nothing_that_the_example_shop_plans(Language language) {
        List<String> refused = walk(prompter(language), HALF_AN_HOUR_OF_SENTENCES).stream()
                .flatMap(cue -> cue.passedOver().stream())
                .map(Cue.PassedOver::reason)
                .filter(reason -> reason.startsWith("rule R"))
                .toList();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void r05_every_reminder_says_that_the_host_is_an_ai_and_the_show_stays_where_it_is(Language language) {
        Prompter prompter = prompter(language);
        Cursor place = new Cursor(1, 2, 3);
        Set<String> said = new HashSet<>();
        for (int nth = 0; nth < 5; nth++) {
            Cue cue = prompter.reminder(place, Optional.of("WH-RUG"), nth, NOW).orElseThrow();
            assertThat(cue.following()).isEqualTo(place);
            assertThat(cue.line().line().display()).containsAnyOf("AI", "KI", "人工智能");
            assertThat(Moment.noticesAi(cue.sentence())).isTrue();
            said.add(cue.line().line().display());
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void r05_the_second_sentence_of_a_show_says_that_the_host_is_an_ai(Language language) {
        List<Cue> opening = walk(prompter(language), 3);
        assertThat(opening).anyMatch(cue -> Moment.noticesAi(cue.sentence()));
    }

    @Test
    void a_price_that_changes_during_the_show_is_spoken_right_from_then_on() {
        Prompter prompter = prompter(Language.EN);
        Cue before = firstPriceOf(prompter, "WH-TABLE-OAK");
        shop.set(withPrice(shop.get(), "WH-TABLE-OAK", Money.of("511.00", "EUR")));
        Cue after = prompter.from(before.at(), NOW).orElseThrow();
        assertThat(before.line().line().display()).doesNotContain("511");
        assertThat(after.line().line().display()).contains("511");
    }

    @Test
    void a_product_that_leaves_the_shop_is_not_talked_about_any_more() {
        Prompter prompter = prompter(Language.EN);
        prompter.from(Cursor.START, NOW);
        shop.set(without(shop.get(), "WH-RUG"));
        assertThat(walk(prompter, HALF_AN_HOUR_OF_SENTENCES))
                .noneMatch(cue -> cue.product().equals(Optional.of("WH-RUG")))
                .noneMatch(cue -> cue.line().line().display().contains("Nora"));
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_seed_another_one() {
        List<String> first = sentences(walk(prompter(Language.EN), 60));
        assertThat(sentences(walk(prompter(Language.EN), 60))).isEqualTo(first);
        assertThat(sentences(walk(prompter(ScriptedPrompter.SETUP.seed() + 1, Language.EN), 60)))
                .isNotEqualTo(first);
    }

    @Test
    void a_place_beyond_the_last_sentence_goes_on_with_the_next_pass() {
        Cue cue = prompter(Language.EN).from(new Cursor(0, 99, 0), NOW).orElseThrow();
        assertThat(cue.at().pass()).isEqualTo(1);
    }

    private Prompter prompter(Language language) {
        return prompter(ScriptedPrompter.SETUP.seed(), language);
    }

    private Prompter prompter(long seed, Language language) {
        Setup setup = new Setup("room", "Show", "wohnhof", "mira", language, List.of("EU"), seed);
        return new ScriptPrompter(setup, shop::get, Rulebook.standard());
    }

    private static List<Cue> walk(Prompter prompter, int sentences) {
        List<Cue> cues = new ArrayList<>();
        Cursor at = Cursor.START;
        for (int i = 0; i < sentences; i++) {
            Cue cue = prompter.from(at, NOW).orElseThrow();
            cues.add(cue);
            at = cue.following();
        }
        return cues;
    }

    private static List<String> sentences(List<Cue> cues) {
        return cues.stream().map(cue -> cue.line().line().display()).toList();
    }

    private static Cue firstPriceOf(Prompter prompter, String product) {
        return walk(prompter, HALF_AN_HOUR_OF_SENTENCES).stream()
                .filter(cue -> cue.product().equals(Optional.of(product)))
                .filter(cue -> cue.line().line().values().stream()
                        .anyMatch(value -> value.slot().equals("price")))
                .findFirst()
                .orElseThrow();
    }

    private static Catalogue withPrice(Catalogue shop, String id, Money price) {
        List<Product> products = shop.products().stream()
                .map(product -> product.id().equals(id) ? priced(product, price) : product)
                .toList();
        return new Catalogue(
                shop.shop(), shop.folder(), products, shop.policies(), shop.comparisons(), shop.forbiddenClaims());
    }

    private static Catalogue without(Catalogue shop, String id) {
        List<Product> products = shop.products().stream()
                .filter(product -> !product.id().equals(id))
                .toList();
        return new Catalogue(shop.shop(), shop.folder(), products, shop.policies(), List.of(), shop.forbiddenClaims());
    }

    private static Product priced(Product product, Money price) {
        return new Product(
                product.id(),
                product.title(),
                product.names(),
                product.description(),
                new Sourced<>(price, product.price().source()),
                Optional.empty(),
                product.stock(),
                product.availability(),
                product.link(),
                product.pictures(),
                product.sellingPoints(),
                product.forbiddenClaims(),
                product.priceHistory(),
                product.lowestBeforeReduction(),
                Optional.empty(),
                product.faq(),
                product.details(),
                product.facts());
    }

    private static Catalogue example() {
        Import result = new ShopFolder(Limits.DEFAULT).read(Path.of("src/main/resources/shops/wohnhof"));
        return ((Import.Loaded) result).catalogue();
    }
}
