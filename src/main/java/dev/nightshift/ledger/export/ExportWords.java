package dev.nightshift.ledger.export;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an export says beside the evidence itself, in one language. */
record ExportWords(Language language, Map<?, ?> words) {
    private static final String FILE = "/ledger/words.yaml";

    static ExportWords of(Language language) {
        try (InputStream in = Objects.requireNonNull(ExportWords.class.getResourceAsStream(FILE), FILE)) {
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new ExportWords(language, (Map<?, ?>) Objects.requireNonNull(file.get(language.code())));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    String say(String key) {
        return String.valueOf(Objects.requireNonNull(words.get(key), () -> FILE + " lacks " + key));
    }

    /** The words of a key, or the key itself where it is a name of the ledger. */
    String name(String key) {
        Object known = words.get(key);
        return known == null ? key : String.valueOf(known);
    }

    String readme() {
        return say("readme");
    }
}
