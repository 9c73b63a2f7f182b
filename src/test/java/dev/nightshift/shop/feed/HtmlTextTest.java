package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    A <b>wide</b> sofa                    | A wide sofa
                    Depth < 90 cm & height > 40 cm        | Depth < 90 cm & height > 40 cm
                    3 &lt; 4 &amp; &#228; &#x6C99; &euro; | 3 < 4 & ä 沙 €
                    &unknown; &#0; &#xD800;               | &unknown;
                    <style>p {x}</style>Soft<!-- <p> -->  | Soft
                    <script>alert(1)</script >Soft        | Soft
                    <script>a --> b</script>Soft          | Soft
                    Soft <!-- open end                    | Soft <!-- open end
                    <p onclick="x">Soft</p>               | Soft""")
    void tags_go_and_their_text_stays(String html, String text) {
        assertThat(HtmlText.plain(html)).isEqualTo(text);
    }

    @Test
    void blocks_stand_on_lines_of_their_own() {
        assertThat(HtmlText.plain("<p>Soft\n  and wide</p>\n<ul><li>3 seats</li>\n<li>62 kg</li></ul>"))
                .isEqualTo("Soft and wide\n3 seats\n62 kg");
    }

    @Test
    void lines_of_plain_text_stay() {
        assertThat(HtmlText.plain("Soft\r\n\r\nand   wide")).isEqualTo("Soft\nand wide");
    }

    @Test
    void text_made_to_be_slow_is_not() {
        assertThat(HtmlText.plain("<!--<p<script>&#".repeat(100_000))).isNotEmpty();
    }
}
