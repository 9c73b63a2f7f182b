package dev.nightshift.stage.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.stage.scene.Caption;
import dev.nightshift.stage.scene.Caption.TimedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CaptionPagesTest {
    /** Every character is ten units wide, a line thirty characters. */
    private final CaptionPages pages = new CaptionPages(text -> text.length() * 10, 300);

    @Property(tries = 200)
    void pages_hold_all_words_in_order_in_at_most_two_lines_that_fit(
            @ForAll @Size(min = 1, max = 40) List<@AlphaChars @StringLength(min = 1, max = 29) String> words) {
        List<CaptionPages.Page> made = pages.pages(caption(words, Locale.ENGLISH));
        assertThat(made).allSatisfy(page -> {
            assertThat(page.lines()).hasSizeBetween(1, 2);
            assertThat(page.width()).isLessThanOrEqualTo(300);
        });
        assertThat(text(made)).isEqualTo(String.join(" ", words) + " ");
    }

    @Test
    void a_page_ends_with_a_phrase_where_there_is_one() {
        List<CaptionPages.Page> made = pages.pages(caption(
                List.of(
                        "The",
                        "cover",
                        "comes",
                        "off",
                        "with",
                        "one",
                        "zip,",
                        "and",
                        "it",
                        "is",
                        "washable",
                        "at",
                        "forty",
                        "degrees."),
                Locale.ENGLISH));
        assertThat(text(made.subList(0, 1))).isEqualTo("The cover comes off with one zip, ");
    }

    @Test
    void chinese_words_are_lit_character_by_character_in_their_share_of_the_time() {
        Caption caption = new Caption(List.of(new TimedWord("这款沙发的外套可以拆下来", 0, 1_200_000)), Locale.SIMPLIFIED_CHINESE);
        List<CaptionPages.Word> words = pages.pages(caption).getFirst().lines().getFirst();
        assertThat(words).hasSize(12);
        assertThat(words.get(3).word()).isEqualTo(new TimedWord("发", 300_000, 400_000));
    }

    private static Caption caption(List<String> words, Locale language) {
        List<TimedWord> timed = new ArrayList<>();
        for (String word : words) {
            timed.add(new TimedWord(word + " ", timed.size() * 300_000L, (timed.size() + 1) * 300_000L));
        }
        return new Caption(timed, language);
    }

    private static String text(List<CaptionPages.Page> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(List::stream)
                .map(word -> word.word().text())
                .collect(Collectors.joining());
    }
}
