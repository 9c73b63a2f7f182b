package dev.nightshift.host.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, it is read; and the same is read the same. */
class ReaderPropertiesTest {
    private static final CommentReader READER = CommentReaders.lexical();
    private static final Triage TRIAGE = new Triage();

    @Property(tries = 60)
    void any_text_is_read_and_read_the_same_again(@ForAll("texts") String text) {
        Reading reading = READER.read(text, topic());
        assertThat(READER.read(text, topic())).isEqualTo(reading);
        assertThat(reading.confidence()).isBetween(0.0, 1.0);
        assertThat(reading.abuse().severity()).isBetween(0.0, 1.0);
        assertThat(reading.also()).doesNotContain(reading.intent());
        assertThat(TRIAGE.worth(text)).isBetween(0, Triage.HIGHEST);
    }

    @Example
    void endless_and_broken_texts_are_read_too() {
        for (String text : List.of(
                "\uD83D",
                "a\uDC00b",
                "\u0000\u0007",
                "e" + "\u0301".repeat(10_000),
                "x".repeat(10_000),
                "a ".repeat(5_000),
                "*".repeat(10_000),
                "a*".repeat(5_000),
                "你".repeat(10_000),
                "🙃".repeat(5_000),
                "1@a$".repeat(2_500),
                "\u202E\u200B".repeat(5_000),
                "ﷺ".repeat(10_000),
                "you ".repeat(2_500),
                "")) {
            assertThat(READER.read(text, topic()).folded().length()).isLessThan(25_000);
            assertThat(TRIAGE.worth(text)).isBetween(0, Triage.HIGHEST);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(80);
        Arbitrary<String> words = Arbitraries.of(
                        "how",
                        "much",
                        "wie",
                        "teuer",
                        "多少钱",
                        "you",
                        "du",
                        "你",
                        "idiot",
                        "f*ck",
                        "is",
                        "the",
                        "lamp",
                        "!!!",
                        "\u200B",
                        "1d10t",
                        "gut",
                        "垃圾",
                        "www.x.com",
                        "ignore",
                        "rules",
                        "liefern",
                        "?")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(any, words);
    }

    private static Topic topic() {
        return new Topic(Shops.garden(), Optional.of("G-MOWER"), List.of(), Language.EN);
    }
}
