package dev.nightshift.script;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.shop.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            price_now: ["You pay {prise} for it."]           | price_now[0]: there is no slot {prise}
            pause: ["Back in {price}."]                      | pause[0]: the slot {price} can't be filled here
            price_now: ["It is cheap."]                      | price_now[0]: the slot {price} is missing
            pause: ["Back soon.", "Back in 5 minutes."]      | pause[1]: figures come from the shop only
            pause: ["[WINK]Back soon."]                      | pause[0]: there is no gesture [WINK]
            pause: ["Back soon"]                             | pause[0]: a sentence ends with a full stop
            pause: ["Back {soon."]                           | pause[0]: a bracket is not closed
            pause: [""]                                      | pause[0]: a phrasing is empty
            pause: [{soon: back}]                            | pause[0]: a sentence is expected
            pause: []                                        | pause: a list of sentences is expected
            pause: Back soon.                                | pause: a list of sentences is expected
            pause: ["Back soon.", "Back soon."]              | pause: a sentence stands there twice
            breakfast: ["Back soon."]                        | there is no occasion breakfast
            pause: ["Back soon."]                            | the key hello is missing
            just words                                       | a map of occasions is expected
            """)
    void a_mistake_is_told_with_file_and_key(String yaml, String message) {
        assertThatThrownBy(() -> PhrasingFile.read(Language.EN, "my/phrases.yaml", yaml))
                .isInstanceOf(PhrasingException.class)
                .hasMessageStartingWith("my/phrases.yaml: " + message);
    }

    @Test
    void broken_yaml_is_told_with_its_line() {
        assertThatThrownBy(() -> PhrasingFile.read(Language.EN, "my/phrases.yaml", "pause: [\"Back soon."))
                .isInstanceOf(PhrasingException.class)
                .hasMessageContaining("line 1");
    }
}
