package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What viewers write and what they call themselves must not reach a log: no record shows it when it is printed. */
class ViewerWordsTest {
    private static final String WRITTEN = "w0rds-of-a-viewer";
    private static final Set<String> VIEWERS = Set.of(
            "text", "name", "names", "user", "buyer", "buyers", "earlier", "askers", "folded", "nickname", "raw");
    /** Their words are the shop's, the operator's or the program's own. */
    private static final Set<String> OTHERS = Set.of(
            "Own",
            "Quote",
            "OfferView",
            "Words",
            "Vocabulary",
            "Said",
            "Say",
            "Entry",
            "Stem",
            "Operator",
            "Account",
            "Gauge",
            "Login",
            "HostView",
            "TakeView",
            "AudienceWords",
            "Spelling",
            "HandOver",
            "HandedOver",
            "Camera",
            "ShowView");

    private static final String[] PACKAGES = {
        "dev.nightshift.channel",
        "dev.nightshift.host.nlu",
        "dev.nightshift.host.reply",
        "dev.nightshift.host.knowledge",
        "dev.nightshift.host.llm",
        "dev.nightshift.room",
        "dev.nightshift.shop.order",
        "dev.nightshift.console"
    };

    private static final Catalogue SHOP =
            switch (new ShopFolder(Limits.DEFAULT).read(LiveShows.WOHNHOF)) {
                case Import.Loaded loaded -> loaded.catalogue();
                case Import.Rejected rejected -> throw new IllegalStateException("the example shop is rejected");
            };

    @Test
    void no_record_that_holds_a_viewers_words_shows_them() {
        List<Class<?>> holders = holders();
        assertThat(holders).hasSizeGreaterThan(8);
        assertThat(holders.stream()
                        .filter(holder -> String.valueOf(build(holder, true)).contains(WRITTEN))
                        .map(Class::getName))
                .isEmpty();
    }

    private static List<Class<?>> holders() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PACKAGES).stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !OTHERS.contains(type.getSimpleName()))
                        .filter(ViewerWordsTest::holdsWords)
                        .toList();
    }

    private static boolean holdsWords(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> VIEWERS.contains(part.getName())
                        && part.getGenericType().getTypeName().contains("java.lang.String"));
    }

    private static Object build(Class<?> type, boolean poisoned) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(Arrays.stream(parts)
                    .map(part ->
                            value(part.getGenericType(), poisoned && VIEWERS.contains(part.getName()) ? WRITTEN : "1"))
                    .toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(type + " can't be built by this test", broken);
        }
    }

    private static Object value(Type type, String word) {
        return switch (type) {
            case ParameterizedType holder -> container(holder, word);
            case Class<?> plain -> plain(plain, word);
            default -> throw new AssertionError(type + " is unknown to this test");
        };
    }

    /** What a shop's data would stand in stays empty: it isn't viewers' words. */
    private static Object container(ParameterizedType type, String word) {
        Type held = type.getActualTypeArguments()[0];
        boolean filled = held == String.class || held instanceof Class<?> of && (of.isEnum() || isOurs(of));
        List<Object> content = filled ? List.of(value(held, word)) : List.of();
        return switch (type.getRawType().getTypeName()) {
            case "java.util.Optional" -> content.stream().findFirst();
            case "java.util.List", "java.util.Collection" -> content;
            case "java.util.Set" -> Set.copyOf(content);
            case "java.util.Map" -> Map.of();
            case "dev.nightshift.shop.Sourced" -> new Sourced<>(word, new SourceRef("feed", "row"));
            default -> throw new AssertionError(type + " is unknown to this test");
        };
    }

    private static boolean isOurs(Class<?> type) {
        return Arrays.stream(PACKAGES).anyMatch(type.getName()::startsWith);
    }

    private static Object plain(Class<?> type, String word) {
        return known(word)
                .filter(type::isInstance)
                .findFirst()
                .orElseGet(() -> type.isPrimitive() ? primitive(type) : other(type));
    }

    private static Stream<Object> known(String word) {
        return Stream.of(
                word,
                Instant.EPOCH,
                Duration.ZERO,
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Currency.getInstance("EUR"),
                Path.of("."),
                SHOP,
                1,
                1L,
                1.0,
                true);
    }

    private static Object primitive(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> true;
            case "int" -> 1;
            case "long" -> 1L;
            case "double" -> 1.0;
            default -> throw new AssertionError(type + " is unknown to this test");
        };
    }

    private static Object other(Class<?> type) {
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord())
            return isOurs(type) ? build(type, true) : ofShop(SHOP, type).orElseGet(() -> build(type, false));
        if (type.isSealed()) return other(type.getPermittedSubclasses()[0]);
        throw new AssertionError(type + " is unknown to this test");
    }

    /** A value of this type out of the example shop: its own rules hold for it. */
    private static Optional<Object> ofShop(Object from, Class<?> type) {
        if (type.isInstance(from)) return Optional.of(from);
        return parts(from)
                .map(part -> ofShop(part, type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<?> parts(Object whole) {
        return switch (whole) {
            case List<?> list -> list.stream();
            case Map<?, ?> map -> map.values().stream();
            case Optional<?> held -> held.stream();
            case Record row ->
                Arrays.stream(row.getClass().getRecordComponents()).map(part -> read(row, part));
            default -> Stream.empty();
        };
    }

    private static Object read(Record row, RecordComponent part) {
        try {
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(part + " can't be read by this test", broken);
        }
    }
}
