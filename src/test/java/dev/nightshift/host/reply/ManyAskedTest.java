package dev.nightshift.host.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManyAskedTest {
    private final ManyAsked many = ManyAsked.standard();

    @Test
    void three_of_you_asked_about_delivery() {
        assertThat(said(3, Intent.DELIVERY, Language.EN)).contains("Three of you asked about delivery.");
        assertThat(said(3, Intent.DELIVERY, Language.DE)).contains("Drei von euch fragen nach der Lieferung.");
        assertThat(said(3, Intent.DELIVERY, Language.ZH)).contains("有三位朋友都在问配送。");
        assertThat(said(40, Intent.PRICE, Language.EN)).contains("Several of you asked about the price.");
    }

    @Test
    void one_viewer_is_not_many_and_a_greeting_no_question() {
        assertThat(many.line(1, Intent.DELIVERY, Language.EN, 0)).isEmpty();
        assertThat(many.line(3, Intent.GREETING, Language.EN, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_said_in_several_ways_for_every_question_about_buying(Language language) {
        for (Intent intent :
                Arrays.stream(Intent.values()).filter(Intent::question).toList()) {
            assertThat(said(5, intent, language)).hasSizeGreaterThan(2).noneMatch(said -> said.contains("{"));
        }
    }

    private Set<String> said(int viewers, Intent intent, Language language) {
        return LongStream.range(0, 12)
                .mapToObj(variation ->
                        many.line(viewers, intent, language, variation).orElseThrow())
                .map(Line::display)
                .collect(Collectors.toSet());
    }
}
