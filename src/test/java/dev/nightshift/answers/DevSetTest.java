package dev.nightshift.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DevSetTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final Map<String, Catalogue> SHOPS = Map.of("wohnhof", Shops.WOHNHOF, "crema", Shops.CREMA);

    private final List<Expected> set = read();

    @Test
    void the_second_shop_is_imported_without_a_problem() {
        assertThat(new ShopFolder(Limits.DEFAULT)
                        .read(Shops.CREMA_FOLDER)
                        .problems()
                        .listed())
                .isEmpty();
    }

    @Test
    void it_asks_in_three_languages_with_every_intent() {
        assertThat(set.size()).isGreaterThanOrEqualTo(330);
        assertThat(set.stream().map(Expected::intent).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Intent.values());
        for (Language language : Language.values()) {
            assertThat(set.stream().filter(one -> one.language() == language).count())
                    .isGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void ids_are_unique() {
        assertThat(set.stream().map(Expected::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_expected_fact_stands_in_the_shop_s_data() {
        assertThat(set.stream().flatMap(one -> new SetCheck(
                                catalogue(one), NOW, catalogue(one).shop().zone())
                        .unfounded(one)))
                .isEmpty();
    }

    @Test
    void no_forbidden_value_is_a_figure_of_the_right_answer() {
        assertThat(set.stream()
                        .filter(one -> one.mustContain().stream()
                                .flatMap(List::stream)
                                .anyMatch(right -> one.mustNotContain().contains(right)))
                        .map(Expected::id))
                .isEmpty();
    }

    private static Catalogue catalogue(Expected one) {
        return Optional.ofNullable(SHOPS.get(one.shop())).orElseThrow();
    }

    private static List<Expected> read() {
        try {
            return QuestionSet.read(Path.of("src", "test", "resources", "answers", "dev.jsonl"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
