package dev.nightshift.host.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareWordsTest {
    private final CareWords words = CareWords.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want to live anymore",
                "honestly i just want to DIE",
                "thinking about su\u200Bicide again",
                "ich will nicht mehr leben",
                "Ich möchte sterben.",
                "denke oft an Selbstmord",
                "我不想活了",
                "活着没意思",
                "我想自殺"
            })
    void a_comment_that_hints_at_harm_is_told(String text) {
        assertThat(words.hintedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this sofa is to die for",
                "the price kills me",
                "I'm dying to see the red one",
                "can the plant live without sun?",
                "wie lange lebt die Lampe?",
                "ich sterbe vor Lachen",
                "zum Sterben schön",
                "想死你了主播",
                "笑死我了",
                "买这个不亏"
            })
    void what_people_only_say_so_is_not(String text) {
        assertThat(words.hintedIn(text)).isFalse();
    }
}
