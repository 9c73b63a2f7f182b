package dev.nightshift.channel.twitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.ChatAnswer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChatLineTest {
    @Test
    void below_a_question_of_twitch_the_answer_hangs_by_its_id() {
        assertThat(line("twitch:b34c-7", "lea", "[AI] It is 90 cm wide.", true))
                .isEqualTo("@reply-parent-msg-id=b34c-7 PRIVMSG #wohnhof :[AI] It is 90 cm wide.");
    }

    @Test
    void a_server_without_tags_or_ids_gets_the_viewers_name_instead() {
        String plain = "PRIVMSG #wohnhof :@lea [AI] Yes.";
        assertThat(line("twitch:b34c-7", "lea", "[AI] Yes.", false)).isEqualTo(plain);
        assertThat(line("twitch:wohnhof:k3:0", "lea", "[AI] Yes.", true)).isEqualTo(plain);
    }

    @Test
    void nothing_in_an_answer_becomes_a_command_or_a_second_line() {
        assertThat(line("x", "l ea", "/ban lea\r\nQUIT :now", false)).isEqualTo("PRIVMSG #wohnhof :ban lea QUIT :now");
        assertThat(line("twitch:a;b c", "lea", "yes", true)).isEqualTo("PRIVMSG #wohnhof :@lea yes");
    }

    @Test
    void a_long_answer_ends_with_a_whole_word() {
        assertThat(line("twitch:7", "lea", "word ".repeat(200), true))
                .hasSizeLessThanOrEqualTo(500 + "@reply-parent-msg-id=7 PRIVMSG #wohnhof :".length())
                .endsWith("word…");
    }

    @Property(tries = 300)
    void a_line_is_one_line_and_never_too_long_for_its_server(@ForAll String text, @ForAll boolean tags) {
        String line = line("twitch:7", "lea", text.repeat(4), tags);
        assertThat(line).doesNotContain("\r", "\n", "\u0000");
        assertThat(tags ? 0 : line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(430);
        assertThat(line.substring(line.indexOf(" :") + 2).length()).isLessThanOrEqualTo(500);
    }

    private static String line(String comment, String viewer, String text, boolean tags) {
        return ChatLine.of("wohnhof", new ChatAnswer(comment, viewer, text), tags);
    }
}
