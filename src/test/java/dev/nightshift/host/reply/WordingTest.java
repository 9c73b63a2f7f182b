package dev.nightshift.host.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.Verdict;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingTest {
    private static final Catalogue SHOP = AskedShops.wohnhof();
    private static final Rulebook RULEBOOK = Rulebook.standard();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_way_to_say_something_passes_the_rulebook(Language language) {
        Wording wording = Wording.of(language);
        WordingFile.Entries entries = WordingFile.read(language);
        Map<String, Phrase> holes = entries.ways().values().stream()
                .flatMap(ways -> ways.stream())
                .flatMap(way -> java.util.regex.Pattern.compile("\\{(\\w+)}")
                        .matcher(way)
                        .results())
                .map(hole -> hole.group(1))
                .distinct()
                .collect(Collectors.toMap(
                        hole -> hole, hole -> new Phrase.Quote(hole, "Xy", new SourceRef("facts.yaml", "x"))));
        entries.ways().forEach((key, ways) -> {
            Map<String, Line> different = LongStream.range(0, 40)
                    .mapToObj(variation -> wording.line(key, holes, Optional.empty(), variation))
                    .collect(Collectors.toMap(Line::display, line -> line, (one, same) -> one));
            for (Line line : different.values()) {
                assertThat(RULEBOOK.judge(line, SHOP, Asked.NOW))
                        .as(line.display())
                        .isInstanceOf(Verdict.Cleared.class);
                assertThat(line.spoken()).as(key).isNotBlank();
            }
        });
    }

    @Test
    void all_languages_can_say_the_same_things() {
        assertThat(Stream.of(Language.values())
                        .map(language -> WordingFile.read(language).ways().keySet()))
                .allSatisfy(keys -> assertThat(keys)
                        .isEqualTo(WordingFile.read(Language.EN).ways().keySet()));
    }
}
