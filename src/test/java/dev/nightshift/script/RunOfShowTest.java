package dev.nightshift.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.loop.Liveliness;
import dev.nightshift.compliance.loop.LoopJudge;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunOfShowTest {
    private static final Map<Language, LineFiller> FILLERS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, LineFiller::of));
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @EnumSource
    void no_sentence_comes_again_within_half_an_hour(Language language) {
        for (long seed = 1; seed <= 2; seed++) {
            SimulatedShow show = SimulatedShow.of(ExampleShop.CATALOGUE, language, seed, 3, ExampleShop.NOW);
            System.out.printf(
                    "%s, seed %d: %d sentences, first repetition after %d min%n",
                    language, seed, show.lines().size(), show.firstRepetition().toMinutes());
            assertThat(show.repeatedWithin(HALF_HOUR)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void r24_a_night_of_shows_never_says_its_sentences_in_an_order_that_it_had_before(Language language) {
        SimulatedShow show = SimulatedShow.of(ExampleShop.CATALOGUE, language, 1, 12, ExampleShop.NOW);
        LoopJudge judge = new LoopJudge();
        for (SimulatedShow.Spoken spoken : show.lines()) {
            judge.said(spoken.line().display());
            assertThat(judge.verdict()).as(spoken.line().display()).isInstanceOf(Liveliness.Lively.class);
        }
        assertThat(show.lines().getLast().at()).isGreaterThan(Duration.ofHours(4));
    }

    @ParameterizedTest
    @EnumSource
    void a_pitch_goes_through_all_beats_in_about_five_minutes(Language language) {
        RunOfShow show = ScriptWriter.of(language).write(ExampleShop.CATALOGUE, 7);
        for (int pass = 0; pass < 3; pass++) {
            for (Segment segment : show.pass(pass)) {
                if (segment.product().isPresent()) {
                    List<Beat> beats =
                            segment.lines().stream().map(PlannedLine::beat).toList();
                    assertThat(beats).isSorted();
                    assertThat(EnumSet.copyOf(beats)).isEqualTo(EnumSet.allOf(Beat.class));
                    assertThat(segment.estimate()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(7));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_show_opens_with_a_greeting_and_says_that_the_host_is_an_ai(Language language) {
        Segment opening = ScriptWriter.of(language)
                .write(ExampleShop.CATALOGUE, 1)
                .pass(0)
                .getFirst();

        String spoken =
                opening.lines().stream().map(line -> text(language, line)).collect(Collectors.joining(" "));
        assertThat(opening.product()).isEmpty();
        assertThat(spoken).containsAnyOf("AI host", "KI-Moderation", "人工智能");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_joins_hears_what_is_on_sale_and_its_price_soon(Language language) {
        SimulatedShow show = SimulatedShow.of(ExampleShop.CATALOGUE, language, 5, 2, ExampleShop.NOW);
        Duration last = Duration.ZERO;
        for (SimulatedShow.Spoken spoken : show.lines()) {
            boolean price = spoken.line().values().stream()
                    .anyMatch(value -> value.slot().equals("price"));
            if (price) {
                assertThat(spoken.at().minus(last)).as(spoken.line().display()).isLessThan(Duration.ofSeconds(190));
                last = spoken.at();
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_show_and_another_seed_another_one() {
        assertThat(plan(11)).isEqualTo(plan(11)).isNotEqualTo(plan(12));
    }

    @Test
    void a_pass_does_not_depend_on_when_it_is_asked_for() {
        RunOfShow late = ScriptWriter.of(Language.EN).write(ExampleShop.CATALOGUE, 3);
        RunOfShow early = ScriptWriter.of(Language.EN).write(ExampleShop.CATALOGUE, 3);
        List<Segment> second = late.pass(2);
        early.pass(0);
        early.pass(1);
        assertThat(early.pass(2)).isEqualTo(second);
    }

    @Test
    void a_shop_with_bare_products_gets_short_pitches_and_no_empty_talk() {
        Catalogue bare = bare(ExampleShop.CATALOGUE);
        RunOfShow show = ScriptWriter.of(Language.EN).write(bare, 1);
        for (Segment segment : show.pass(1)) {
            assertThat(segment.lines()).isNotEmpty();
            assertThat(segment.estimate()).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void one_product_alone_never_leaves_the_host_silent() {
        Catalogue one = with(
                ExampleShop.CATALOGUE, List.of(ExampleShop.CATALOGUE.products().getFirst()));
        RunOfShow show = ScriptWriter.of(Language.EN).write(one, 1);
        for (int pass = 0; pass < 20; pass++) {
            Segment pitch = show.pass(pass).getLast();
            assertThat(pitch.lines()).isNotEmpty();
            List<String> ids = pitch.lines().stream().map(PlannedLine::id).toList();
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_moment_outside_the_plan_has_words_with_and_without_a_product(Language language) {
        RunOfShow show = ScriptWriter.of(language).write(ExampleShop.CATALOGUE, 1);
        for (Moment moment : Moment.values()) {
            assertThat(text(language, show.at(moment, Optional.empty(), 0))).isNotBlank();
            PlannedLine first = show.at(moment, Optional.of("WH-RUG"), 0);
            assertThat(first.id())
                    .isNotEqualTo(show.at(moment, Optional.of("WH-RUG"), 1).id());
        }
    }

    private static List<String> plan(long seed) {
        RunOfShow show = ScriptWriter.of(Language.EN).write(ExampleShop.CATALOGUE, seed);
        return show.pass(1).stream()
                .flatMap(segment -> segment.lines().stream())
                .map(PlannedLine::id)
                .toList();
    }

    private static String text(Language language, PlannedLine line) {
        return switch (Objects.requireNonNull(FILLERS.get(language))
                .fill(line, ExampleShop.CATALOGUE, ExampleShop.NOW, ExampleShop.ZONE)) {
            case Filling.Filled(Line said) -> said.display();
            case Filling.NotSayable(String reason) -> "";
        };
    }

    private static Catalogue bare(Catalogue shop) {
        List<Product> products = shop.products().stream()
                .map(product -> new Product(
                        product.id(),
                        product.title(),
                        product.names(),
                        Optional.empty(),
                        product.price(),
                        Optional.empty(),
                        Optional.empty(),
                        product.availability(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return new Catalogue(shop.shop(), shop.folder(), products, Policies.none(), List.of(), List.of());
    }

    private static Catalogue with(Catalogue shop, List<Product> products) {
        return new Catalogue(shop.shop(), shop.folder(), products, shop.policies(), List.of(), List.of());
    }
}
