package dev.nightshift.host.care;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CareLinesTest {
    private final CareLines lines = CareLines.standard();

    @ParameterizedTest
    @EnumSource(Language.class)
    void they_are_said_in_several_ways_and_hold_no_number_that_could_be_wrong(Language language) {
        Set<String> ways = new HashSet<>();
        for (long variation = 0; variation < 20; variation++) {
            List<Line> said = lines.write(language, variation);
            assertThat(said).hasSizeBetween(2, 3).allSatisfy(line -> {
                assertThat(line.display()).doesNotContainPattern("\\d");
                assertThat(line.question()).isFalse();
            });
            ways.add(said.getFirst().display());
        }
        assertThat(ways).hasSizeGreaterThan(1);
    }
}
