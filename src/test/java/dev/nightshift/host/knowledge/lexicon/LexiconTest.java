package dev.nightshift.host.knowledge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @Test
    void the_same_question_means_the_same_in_three_languages() {
        assertThat(meant(Language.EN, "Can it go into the dishwasher?")).contains("dishwasher");
        assertThat(meant(Language.DE, "Darf das in die Spülmaschine?")).contains("dishwasher");
        assertThat(meant(Language.ZH, "能进洗碗机吗")).contains("dishwasher");
    }

    @Test
    void german_compounds_are_taken_apart() {
        assertThat(meant(Language.DE, "Welche Sitzbreite hat er?")).contains("seat", "width");
        assertThat(meant(Language.DE, "Wie lang ist die Akkulaufzeit?")).contains("battery");
    }

    @Test
    void a_slip_of_the_fingers_is_understood() {
        assertThat(meant(Language.EN, "is it waterprof")).contains("waterproof");
        assertThat(meant(Language.DE, "ist es wasserdciht")).contains("waterproof");
    }

    @Test
    void a_shops_own_word_is_no_misspelling() {
        Vocabulary shop = new Vocabulary(Set.of("waterprof"), List.of(), Set.of());
        assertThat(LEXICON.read("waterprof", Language.EN, shop))
                .singleElement()
                .satisfies(term -> assertThat(term.concepts()).isEmpty());
    }

    @Test
    void names_are_not_what_is_asked() {
        Vocabulary shop = new Vocabulary(Set.of(), List.of("铸铁锅", "锅"), Set.of());
        assertThat(LEXICON.read("这锅要开锅吗", Language.ZH, shop))
                .singleElement()
                .satisfies(term -> assertThat(term.means("season_pan")).isTrue());
    }

    @Test
    void words_that_nobody_knows_stay() {
        assertThat(LEXICON.read("Does it flomp?", Language.EN, Vocabulary.EMPTY))
                .singleElement()
                .satisfies(term -> assertThat(term.isStrong()).isTrue());
    }

    private static Set<String> meant(Language language, String text) {
        return LEXICON.read(text, language, Vocabulary.EMPTY).stream()
                .flatMap(term -> term.ids().stream())
                .collect(Collectors.toSet());
    }
}
