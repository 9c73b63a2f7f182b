package dev.nightshift.channel.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedAudienceTest {
    private static final Instant EVENING = Instant.parse("2026-11-28T20:00:00Z");
    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);
    private static final Catalogue WOHNHOF = ((Import.Loaded)
                    new ShopFolder(Limits.DEFAULT).read(Path.of("src/main/resources/shops/wohnhof")))
            .catalogue();

    private final List<AudienceEvent> events = new ArrayList<>();
    private final List<OrderEvent> orders = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void there_are_at_least_eighty_texts_in_every_language_and_every_kind_has_some(Language language) {
        AudienceWords words = AudienceWords.in(language);
        assertThat(words.texts().values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(80);
        for (Kind kind : Kind.values()) {
            assertThat(words.texts().get(kind)).as(kind.key()).hasSizeGreaterThan(kind == Kind.FAQ ? -1 : 1);
        }
        assertThat(words.names()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void in_twenty_minutes_hardly_a_comment_comes_twice_and_none_too_often(Language language) {
        watch(language, 7, TWENTY_MINUTES);
        List<String> texts = comments();
        assertThat(texts).hasSizeBetween(90, 190);
        assertThat(texts.stream().distinct().count()).isGreaterThan(texts.size() * 9L / 10);
        assertThat(texts.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values())
                .allMatch(times -> times <= 3);
        assertThat(texts).noneMatch(text -> text.contains("{"));
    }

    @ParameterizedTest
    @EnumSource
    void orders_are_test_orders_of_what_is_plentiful_and_each_is_paid_once(Language language) {
        watch(language, 3, TWENTY_MINUTES);
        assertThat(orders).hasSizeBetween(12, 60).allMatch(OrderEvent::test);
        Set<String> placed = kind(OrderEvent.Kind.PLACED);
        assertThat(placed).containsAll(kind(OrderEvent.Kind.PAID));
        assertThat(orders.stream().map(OrderEvent::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_audience_and_another_seed_another(Language language) {
        watch(language, 1, Duration.ofMinutes(3));
        List<String> first = comments();
        events.clear();
        watch(language, 1, Duration.ofMinutes(3));
        assertThat(comments()).isEqualTo(first);
        events.clear();
        watch(language, 2, Duration.ofMinutes(3));
        assertThat(comments()).isNotEqualTo(first);
    }

    private void watch(Language language, long seed, Duration time) {
        SimulatedAudience audience = new SimulatedAudience(
                Pace.EVENING,
                language,
                () -> WOHNHOF,
                () -> Optional.of(WOHNHOF.products().getFirst().id()),
                events::add,
                orders::add,
                RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        for (Instant now = EVENING; now.isBefore(EVENING.plus(time)); now = now.plusMillis(200)) {
            audience.tick(now);
        }
    }

    private List<String> comments() {
        return events.stream()
                .filter(Comment.class::isInstance)
                .map(comment -> ((Comment) comment).text())
                .toList();
    }

    private Set<String> kind(OrderEvent.Kind kind) {
        return orders.stream()
                .filter(order -> order.kind() == kind)
                .map(OrderEvent::order)
                .collect(Collectors.toSet());
    }
}
