package dev.nightshift.studio.sitting;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a talent reads from the teleprompter: a text with every sound of the language, often with closed lips and with wide
 * vowels. File {@code prompter/LANGUAGE.txt}, a sentence in each line.
 */
public record PrompterText(Language language, List<String> lines) {
    public PrompterText {
        lines = List.copyOf(lines);
    }

    public static PrompterText of(Language language) {
        String file = "/prompter/" + language.code() + ".txt";
        try (InputStream in = PrompterText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the program");
            }
            return new PrompterText(
                    language,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All of it, as spoken. */
    public String text() {
        return String.join(language == Language.ZH ? "" : " ", lines);
    }
}
