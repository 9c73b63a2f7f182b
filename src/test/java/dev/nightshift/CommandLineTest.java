package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the shell is told, and what a person reads. */
class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void help_lists_every_command() {
        assertThat(run("help")).isZero();
        assertThat(out.toString())
                .contains("demo", "serve", "rehearse", "shop", "check", "consent", "hosts", "doctor", "bench");
    }

    @Test
    void a_wrong_option_is_a_usage_error() {
        assertThat(run("demo", "--colour", "red")).isEqualTo(2);
        assertThat(err.toString()).contains("--colour");
    }

    @Test
    void r08_no_option_takes_the_label_off() {
        for (String wish : new String[] {"--no-label", "--label=off", "--without-label", "--unlabelled"}) {
            assertThat(run("serve", wish)).as(wish).isEqualTo(2);
            assertThat(run("rehearse", wish)).as(wish).isEqualTo(2);
        }
    }

    @Test
    void an_unknown_language_is_named_with_those_that_exist() {
        assertThat(run("demo", "--language", "fr")).isEqualTo(2);
        assertThat(err.toString()).contains("'fr' is none of the languages en, de, zh");
    }

    @Test
    void r25_a_room_has_a_name_of_its_own_that_can_stand_in_an_address() {
        assertThat(LiveShows.showOptions(List.of()).room()).isEqualTo("main");
        assertThat(LiveShows.showOptions(List.of("--room", "evening-2")).room()).isEqualTo("evening-2");
        for (String bad : new String[] {"", "../main", "Main", "a--b", "-a", "a".repeat(33)}) {
            assertThat(run("serve", "--room", bad)).as(bad).isEqualTo(2);
        }
    }

    @Test
    void a_duration_that_makes_no_sense_is_explained() {
        assertThat(run("rehearse", "--for", "soon", "--out", "x.mp4")).isEqualTo(2);
        assertThat(err.toString()).contains("write 90s, 10m or 2h");
    }

    @Test
    void a_folder_that_is_no_shop_is_something_missing() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(run(
                        "rehearse",
                        "--shop",
                        nowhere,
                        "--out",
                        folder.resolve("x.mp4").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("can't be sold");
    }

    @Test
    void an_audience_with_a_bad_line_names_the_line_and_not_its_text() throws IOException {
        Path audience =
                Files.writeString(folder.resolve("audience.jsonl"), "{\"at\": 1, \"type\": \"secret words\"}\n");
        assertThat(run("rehearse", "--audience", audience.toString(), "--out", "x.mp4"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("line 1").doesNotContain("secret words");
    }

    @Test
    void a_host_that_does_not_exist_is_named() {
        assertThat(run(
                        "rehearse",
                        "--host",
                        "nobody",
                        "--out",
                        folder.resolve("x.mp4").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("nobody");
    }

    @Test
    void a_shop_is_checked_without_going_on_air() {
        assertThat(run("shop", "src/main/resources/shops/wohnhof")).isZero();
        assertThat(out.toString()).contains("6 products can be sold.");
    }

    @Test
    void the_doctor_names_encoder_fonts_and_voices() {
        run("doctor");
        assertThat(out.toString()).contains("encoder", "font en", "voice en", "disk", "cores");
    }

    private int run(String... args) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        command.getSubcommands().values().forEach(sub -> {
            sub.setOut(new PrintWriter(out, true));
            sub.setErr(new PrintWriter(err, true));
        });
        return command.execute(args);
    }
}
