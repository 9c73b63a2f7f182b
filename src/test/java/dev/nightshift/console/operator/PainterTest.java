package dev.nightshift.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.console.LawFigures;
import dev.nightshift.console.LawFigures.Expiry;
import dev.nightshift.console.RoomFigures;
import dev.nightshift.console.RoomFigures.LabelFigures;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What an operator reads when something is wrong, as it is painted. */
class PainterTest {
    private static final SpringTemplateEngine ENGINE = engine();

    @ParameterizedTest
    @ValueSource(strings = {"en, covered, too small or too pale", "de, verdeckt", "zh, 被遮挡"})
    void r03_the_page_says_why_a_show_ended_whose_label_was_covered(String languageAndWords) {
        String[] wanted = languageAndWords.split(", ", 2);
        LabelSighting half = new LabelSighting(.9, .1, .052, 15);
        LabelPresence covered = LabelPresence.UNSEEN.after(half, 0).after(half, 1_000_000);
        assertThat(alerts(new LabelFigures(covered, Optional.of(covered), 0, 0), LawFigures.NONE, Locale.of(wanted[0])))
                .contains("label-gone", wanted[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en, has to end at", "de, muss enden um", "zh, 直播须结束于"})
    void r19_the_page_says_before_what_runs_out_and_when_in_the_operators_language(String languageAndWords) {
        String[] wanted = languageAndWords.split(", ", 2);
        Instant midnight = Instant.parse("2027-02-27T00:00:00Z");
        LawFigures soon = new LawFigures(
                List.of(new Expiry(midnight, each("twitch"))),
                Optional.empty(),
                Map.of("papers", 0L),
                Set.of(),
                Optional.empty());
        assertThat(alerts(LabelFigures.NONE, soon, Locale.of(wanted[0])))
                .contains("law-warning", wanted[1], "2027-02-27T00:00:00Z", "R19 twitch: why in " + wanted[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en, does not answer", "de, antwortet nicht", "zh, 未回应"})
    void r25_the_page_says_that_a_watch_is_blind_and_why_a_show_ended(String languageAndWords) {
        String[] wanted = languageAndWords.split(", ", 2);
        LawFigures blind = new LawFigures(
                List.of(),
                Optional.of(new Expiry(Instant.EPOCH, each("douyin"))),
                Map.of("duty", 5L),
                Set.of("duty"),
                Optional.empty());
        assertThat(alerts(LabelFigures.NONE, blind, Locale.of(wanted[0])))
                .contains("law-blind", wanted[1], "law-ended", "R19 douyin: why in " + wanted[0]);
    }

    private static Map<Language, List<Blocker>> each(String where) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> List.of(new Blocker("R19", where, "why in " + language.code(), "todo"))));
    }

    @Test
    void nothing_is_said_of_a_label_that_is_seen() {
        assertThat(alerts(LabelFigures.NONE, LawFigures.NONE, Locale.ENGLISH)).doesNotContain("label-gone", "law-");
    }

    private static String alerts(LabelFigures label, LawFigures law, Locale locale) {
        Map<String, Object> model = Map.of(
                "likeness",
                new LikenessView(List.of(), "", ""),
                "figures",
                new RoomFigures(
                        0, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0, RoomFigures.Setbacks.NONE, label, law, Map.of()),
                "view",
                Painter.NOBODY,
                "floor",
                Painter.NOBODY.floor(),
                "law",
                LawView.of(law, locale),
                "duty",
                DutyView.of(Painter.NOBODY.duty()),
                "phase",
                "idle");
        return ENGINE.process("console/parts", Set.of("alerts"), new Context(locale, model));
    }

    private static SpringTemplateEngine engine() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("console/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(words);
        engine.setTemplateResolver(templates);
        return engine;
    }
}
