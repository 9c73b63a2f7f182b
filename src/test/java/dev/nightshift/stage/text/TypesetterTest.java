package dev.nightshift.stage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final Fonts FONTS = Fonts.installed();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.SIMPLIFIED_CHINESE);

    @Property(tries = 150)
    void no_text_is_wider_or_longer_than_its_box(
            @ForAll("texts") String text,
            @ForAll @FloatRange(min = 60, max = 640) float width,
            @ForAll @IntRange(min = 1, max = 4) int lines,
            @ForAll @IntRange(max = 2) int language) {
        try (FittedText fitted = fit(text, LANGUAGES.get(language), width, lines)) {
            assertThat(fitted.width()).isLessThanOrEqualTo(width + .01f);
            assertThat(fitted.lines()).hasSizeLessThanOrEqualTo(lines);
        }
    }

    @Property(tries = 80)
    void letters_are_lost_only_behind_an_ellipsis(
            @ForAll("texts") String text, @ForAll @IntRange(max = 2) int language) {
        try (FittedText fitted = fit(text, LANGUAGES.get(language), 300, 3)) {
            String shown = letters(String.join("", fitted.texts()));
            if (fitted.texts().stream().noneMatch(line -> line.endsWith("…"))) {
                assertThat(shown).isEqualTo(letters(text));
            }
        }
    }

    @Test
    void a_text_that_fits_keeps_its_size() {
        try (FittedText fitted = fit("Lamp", Locale.ENGLISH, 400, 2)) {
            assertThat(fitted.size()).isEqualTo(30);
            assertThat(fitted.texts()).containsExactly("Lamp");
        }
    }

    @Test
    void a_character_that_is_wider_than_the_box_is_split() {
        String stacked = "\u1000\u103B\u103C\u103D\u103E\u102D\u102F\u1036\u1037".repeat(3);
        try (FittedText fitted = fit(stacked, Locale.ENGLISH, 60, 1)) {
            assertThat(fitted.width()).isLessThanOrEqualTo(60);
        }
    }

    /** Found by the property above. */
    @Test
    void nothing_is_added_to_a_character_that_hardly_fits() {
        try (FittedText fitted = fit("\u115B\u4C05\u7499\u2D61\uFD71\u56BD", Locale.ENGLISH, 62.12f, 4)) {
            assertThat(fitted.width()).isLessThanOrEqualTo(62.13f);
        }
    }

    @Test
    void lines_are_alike_in_length() {
        try (FittedText fitted = fit("A lamp for reading, for eating and for the hall", Locale.ENGLISH, 500, 3)) {
            assertThat(fitted.lines()).hasSize(2);
            assertThat(fitted.lines().getFirst().getWidth()
                            / fitted.lines().getLast().getWidth())
                    .isBetween(.75f, 1.33f);
        }
    }

    @Test
    void a_long_german_compound_breaks_at_a_syllable() {
        try (FittedText fitted = fit("Aufbewahrungssitzbankpolsterbezug", Locale.GERMAN, 300, 3)) {
            assertThat(fitted.texts().getFirst()).endsWith("-").startsWith("Aufbewahrungs");
            assertThat(letters(String.join("", fitted.texts()))).isEqualTo("Aufbewahrungssitzbankpolsterbezug");
        }
    }

    @Test
    void chinese_breaks_between_characters_but_never_before_a_full_stop() {
        try (FittedText fitted = fit("这款沙发的外套整体可以拆下来非常省心。", Locale.SIMPLIFIED_CHINESE, 300, 3)) {
            assertThat(fitted.texts()).hasSizeGreaterThan(1).noneMatch(line -> line.startsWith("。"));
        }
    }

    @Test
    void an_empty_text_takes_no_room() {
        try (FittedText fitted = fit("   ", Locale.ENGLISH, 300, 3)) {
            assertThat(fitted.width()).isZero();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "sofa ",
                "Aufbewahrungssitzbank ",
                "Donaudampfschifffahrtsgesellschaft",
                "€1,299.00 ",
                "北欧风",
                "，",
                "a",
                " ",
                "-",
                "120 × 60 cm ",
                "😀",
                "W");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(40).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(40));
    }

    private static FittedText fit(String text, Locale language, float width, int lines) {
        TextStyle style = TextStyle.of(FONTS.face(language, Weight.BOLD), 30, 0xFF000000);
        return new Typesetter(language).fit(text, style, width, lines);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}-]+", "");
    }
}
