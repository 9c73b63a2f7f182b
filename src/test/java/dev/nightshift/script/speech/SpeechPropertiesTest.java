package dev.nightshift.script.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class SpeechPropertiesTest {
    private static final List<Normaliser> ALL =
            List.of(Normaliser.of(Language.EN), Normaliser.of(Language.DE), Normaliser.of(Language.ZH));

    @Property(tries = 300)
    void the_displays_of_all_pieces_are_the_text(@ForAll @StringLength(max = 60) String text) {
        ALL.forEach(normaliser -> assertThat(shown(normaliser.pieces(text))).isEqualTo(text));
    }

    @Property(tries = 300)
    void nothing_but_words_is_spoken(@ForAll @StringLength(max = 60) String text) {
        ALL.forEach(normaliser -> assertThat(normaliser.spoken(text)).matches("[\\p{L} .,?!;:'，。？！；：、-]*"));
    }

    @Property(tries = 500)
    void what_shops_write_is_spoken_in_words(@ForAll("shopWriting") String text) {
        ALL.forEach(normaliser -> {
            assertThat(shown(normaliser.pieces(text))).isEqualTo(text);
            assertThat(normaliser.spoken(text)).matches("[\\p{L} .,?!;:'，。？！；：、-]*");
        });
    }

    @Provide
    Arbitrary<String> shopWriting() {
        Arbitrary<String> bits = Arbitraries.of(
                "12",
                "3.5",
                "1,299.90",
                "0",
                "007",
                "2026-02-30",
                "31.2.2026",
                "24:00",
                "23:59",
                "€",
                "$",
                "EUR",
                "cm",
                "kg",
                "%",
                "°C",
                "x",
                "×",
                "-",
                "–",
                "/",
                "&",
                "+",
                "(",
                ")",
                ".",
                ",",
                " ",
                " ",
                "Sofa",
                "LED",
                "E27",
                "WH-1",
                "z. B.",
                "e.g.",
                "1st",
                "½",
                "²",
                "Ⅳ",
                "一",
                "两",
                "欧元",
                "月",
                "年",
                "@",
                "#",
                "a@b.cd",
                "'",
                "\"");
        return bits.list().ofMaxSize(10).map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void german_numbers_read_back_equal(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertThat(ReadBack.german(new German().cardinal(number))).isEqualTo(number);
    }

    @Property(tries = 500)
    void english_numbers_read_back_equal(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertThat(ReadBack.english(new English().cardinal(number))).isEqualTo(number);
    }

    @Property(tries = 500)
    void chinese_numbers_read_back_equal(@ForAll @LongRange(max = 999_999_999_999L) long number) {
        assertThat(ReadBack.chinese(new Mandarin().cardinal(number))).isEqualTo(number);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream().map(Piece::display).collect(Collectors.joining());
    }
}
