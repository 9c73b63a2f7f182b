package dev.nightshift.console.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A browser is told what it does not show yet, and nothing else. */
class PaintedTest {
    @Test
    void a_new_browser_is_told_everything() {
        Painted now = painted("live", "b", "B", "a", "A");
        assertThat(now.since(Painted.BLANK))
                .isEqualTo(new Painted.Change(Map.of("state", "live"), List.of("b", "a"), Map.of("b", "B", "a", "A")));
    }

    @Test
    void what_is_the_same_is_not_told_again() {
        Painted now = painted("live", "a", "A");
        assertThat(now.since(painted("live", "a", "A")).nothing()).isTrue();
    }

    @Test
    void a_changed_comment_comes_alone_and_a_new_one_brings_the_order() {
        Painted before = painted("live", "a", "open");
        assertThat(painted("live", "a", "answered").since(before))
                .isEqualTo(new Painted.Change(Map.of(), List.of(), Map.of("a", "answered")));
        assertThat(painted("live", "b", "B", "a", "open").since(before))
                .isEqualTo(new Painted.Change(Map.of(), List.of("b", "a"), Map.of("b", "B")));
    }

    @Test
    void when_all_comments_are_gone_the_browser_is_told_of_an_empty_list() {
        assertThat(painted("idle").since(painted("idle", "a", "A")))
                .isEqualTo(new Painted.Change(Map.of(), List.of(""), Map.of()));
    }

    private static Painted painted(String state, String... rows) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int row = 0; row < rows.length; row += 2) {
            all.put(rows[row], rows[row + 1]);
        }
        return new Painted(Map.of("state", state), all);
    }
}
