package dev.nightshift.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.nightshift.ledger.Entry;
import dev.nightshift.ledger.OfShow;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An export has words for all that can stand in it, in every language. */
class ExportWordsTest {
    @Test
    void every_language_has_the_same_words() {
        for (Language language : Language.values()) {
            assertThat(ExportWords.of(language).words().keySet())
                    .isEqualTo(ExportWords.of(Language.EN).words().keySet());
        }
    }

    @Test
    void whatever_happens_to_a_show_has_a_word() {
        for (Language language : Language.values()) {
            assertThat(kindsOfShow())
                    .allSatisfy(kind -> assertThat(ExportWords.of(language).say("what_" + kind.replace('-', '_')))
                            .isNotBlank());
        }
    }

    private static List<String> kindsOfShow() {
        JsonSubTypes kinds = Objects.requireNonNull(Entry.class.getAnnotation(JsonSubTypes.class));
        return Stream.of(kinds.value())
                .filter(kind -> OfShow.class.isAssignableFrom(kind.value()))
                .map(JsonSubTypes.Type::name)
                .filter(name -> !name.equals("began") && !name.equals("ended"))
                .toList();
    }
}
