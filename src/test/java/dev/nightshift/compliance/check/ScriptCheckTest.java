package dev.nightshift.compliance.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");
    private final ScriptCheck check = new ScriptCheck(Rulebook.standard(), NOW);

    @Test
    void a_refused_sentence_comes_back_with_its_line_its_rule_and_other_words() {
        String script = "# Opening\nHello everyone.\nThe sofa has loose cushions. This is the best sofa.\n";
        Findings findings = check.findings(ScriptSentences.of("evening.txt", script, Language.EN), Optional.empty());
        assertThat(findings.sentences()).isEqualTo(3);
        assertThat(findings.refused()).singleElement().satisfies(finding -> {
            assertThat(finding.sentence().place()).hasToString("evening.txt: line 3");
            assertThat(finding.refusal().rule()).isEqualTo("R26");
            assertThat(finding.refusal().rewrite()).contains("This is a good sofa.");
        });
    }

    @Test
    void the_language_of_a_script_is_seen() {
        assertThat(ScriptSentences.language("这款沙发是绿色的。")).isEqualTo(Language.ZH);
        assertThat(ScriptSentences.language("Das Sofa ist grün und hat lose Kissen."))
                .isEqualTo(Language.DE);
        assertThat(ScriptSentences.language("The sofa is green.")).isEqualTo(Language.EN);
    }

    @Test
    void everything_that_the_example_shop_wrote_may_be_said_in_every_market() throws URISyntaxException {
        Catalogue shop = example();
        Findings findings = check.findings(ShopSentences.of(shop), Optional.of(shop));
        assertThat(findings.sentences()).isGreaterThan(500);
        assertThat(findings.refused())
                .extracting(
                        found -> found.sentence().text() + " " + found.refusal().reason())
                .isEmpty();
    }

    private static Catalogue example() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ScriptCheckTest.class.getResource("/shops/wohnhof"))
                .toURI());
        return switch (new ShopFolder(Limits.DEFAULT).read(folder)) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }
}
