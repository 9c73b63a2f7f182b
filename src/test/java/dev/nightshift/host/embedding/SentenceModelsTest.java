package dev.nightshift.host.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceModelsTest {
    private static final Embedder MODELS = Embedders.standard();

    @Test
    void sentences_of_one_meaning_lie_closer_than_sentences_of_two() {
        assertCloser(Language.EN, "how much does it cost", "what is the price", "when will it arrive");
        assertCloser(Language.ZH, "这个多少钱", "价格是多少", "什么时候能送到");
    }

    @Test
    void a_vector_has_length_one() {
        for (Language language : Language.values()) {
            float[] vector = MODELS.embed("Lieferung", language);
            assertThat(Embedder.likeness(vector, vector)).isBetween(0.999, 1.001);
        }
    }

    @Test
    void broken_and_endless_text_has_a_vector_too() {
        for (String text : List.of(
                "", " \u2028\u00A0", "\u200B\uFE0F", "\uD800", "a\0b", "x".repeat(10_000), "\u0301".repeat(10_000))) {
            assertThat(MODELS.embed(text, Language.EN)).hasSize(384);
            assertThat(MODELS.embed(text, Language.ZH)).hasSize(512);
        }
    }

    @Test
    void the_cache_asks_once_and_forgets_what_was_asked_longest_ago() {
        List<String> asked = new ArrayList<>();
        Embedder cache = new CachedEmbedder(
                (text, language) -> {
                    asked.add(text);
                    return new float[] {1};
                },
                2);
        for (String text : List.of("a", "b", "a", "c", "a", "b")) {
            cache.embed(text, Language.EN);
        }
        assertThat(asked).containsExactly("a", "b", "c", "b");
    }

    private static void assertCloser(Language language, String one, String same, String other) {
        float[] here = MODELS.embed(one, language);
        assertThat(Embedder.likeness(here, MODELS.embed(same, language)))
                .isGreaterThan(Embedder.likeness(here, MODELS.embed(other, language)) + 0.1);
    }
}
