package dev.nightshift.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;

class LanguageModelOptionsTest {
    @Command
    static final class Show {
        @Mixin
        private final ShowOptions show = new ShowOptions();
    }

    @Test
    void without_the_options_there_is_no_language_model() {
        assertThat(parsed().languageModel()).isEmpty();
    }

    @Test
    void address_model_and_key_make_the_settings() {
        assertThat(parsed("--llm-url", "http://localhost:11434/v1", "--llm-model", "qwen")
                        .languageModel()
                        .map(options -> options.settings(Optional.of("secret"))))
                .hasValueSatisfying(settings -> {
                    assertThat(settings.url()).hasToString("http://localhost:11434/v1");
                    assertThat(settings.model()).isEqualTo("qwen");
                    assertThat(settings.key()).contains("secret");
                    assertThat(settings.toString()).doesNotContain("secret");
                });
    }

    @Test
    void one_option_without_the_other_is_a_usage_error() {
        assertThatThrownBy(() -> parsed("--llm-url", "http://localhost/v1"))
                .isInstanceOf(MissingParameterException.class)
                .hasMessageContaining("--llm-model");
    }

    @Test
    void an_address_that_is_none_says_what_it_should_be() {
        LanguageModelOptions options = parsed("--llm-url", "ftp://x", "--llm-model", "m")
                .languageModel()
                .orElseThrow();
        assertThatThrownBy(() -> options.settings(Optional.empty()))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("must begin with http:// or https://");
    }

    private static ShowOptions parsed(String... args) {
        Show show = new Show();
        new CommandLine(show).parseArgs(args);
        return show.show;
    }
}
