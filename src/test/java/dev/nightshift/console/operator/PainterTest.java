package dev.nightshift.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.console.RoomFigures;
import dev.nightshift.console.RoomFigures.LabelFigures;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        assertThat(alerts(new LabelFigures(covered, Optional.of(covered), 0, 0), Locale.of(wanted[0])))
                .contains("label-gone", wanted[1]);
    }

    @Test
    void nothing_is_said_of_a_label_that_is_seen() {
        assertThat(alerts(LabelFigures.NONE, Locale.ENGLISH)).doesNotContain("label-gone");
    }

    private static String alerts(LabelFigures label, Locale locale) {
        Map<String, Object> model = Map.of(
                "likeness",
                new LikenessView(java.util.List.of(), "", ""),
                "figures",
                new RoomFigures(0, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0, RoomFigures.Setbacks.NONE, label, Map.of()),
                "view",
                Painter.NOBODY,
                "floor",
                Painter.NOBODY.floor(),
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
