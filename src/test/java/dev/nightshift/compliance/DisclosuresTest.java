package dev.nightshift.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosuresTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void r04_in_china_the_label_names_the_digital_human_an_ai_and_generation(Language language) {
        assertThat(Disclosures.of(List.of("CN"), language).label()).containsExactly("数字人·AI生成");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void r09_in_the_union_the_label_says_ai_generated_in_its_own_words(Language language) {
        assertThat(Disclosures.of(List.of("EU"), language).label()).containsExactly("AI GENERATED");
        assertThat(Disclosures.of(List.of("DE"), language).label()).containsExactly("AI GENERATED");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void r12_in_the_united_states_the_label_names_an_ai_generated_host(Language language) {
        assertThat(Disclosures.of(List.of("US"), language).label()).containsExactly("AI-generated host");
    }

    @Test
    void r01_a_show_for_several_markets_has_the_words_of_each_and_none_twice() {
        assertThat(Disclosures.of(List.of("CN", "EU", "DE", "US"), Language.ZH).label())
                .containsExactly("数字人·AI生成", "AI GENERATED", "AI-generated host");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void r08_a_show_for_no_market_or_an_unknown_one_is_labelled_too(Language language) {
        assertThat(Disclosures.of(List.of(), language).label()).isNotEmpty();
        assertThat(Disclosures.of(List.of("preview"), language).label()).isNotEmpty();
    }

    @Test
    void r33_advertising_is_named_in_the_words_of_each_market_beside_those_of_the_show() {
        assertThat(Disclosures.of(List.of("CN"), Language.ZH).advertising()).isEqualTo("广告");
        assertThat(Disclosures.of(List.of("CN", "US"), Language.EN).advertising())
                .isEqualTo("Ad · 广告");
        assertThat(Disclosures.of(List.of("DE", "CN"), Language.EN).advertising())
                .isEqualTo("Ad · Werbung · 广告");
        assertThat(Disclosures.of(List.of("EU"), Language.DE).advertising()).isEqualTo("Werbung");
    }
}
