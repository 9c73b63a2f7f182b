package dev.nightshift.compliance.gate;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the gate says, in one language. */
record GateWords(Map<?, ?> words) {
    private static final String FILE = "/rules/gate.yaml";

    static GateWords of(Language language) {
        try (InputStream in = Objects.requireNonNull(GateWords.class.getResourceAsStream(FILE), FILE)) {
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new GateWords((Map<?, ?>) Objects.requireNonNull(file.get(language.code())));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    String why(Need need) {
        return text("why_" + need.name().toLowerCase(Locale.ROOT));
    }

    String todo(Need need) {
        return text("todo_" + need.name().toLowerCase(Locale.ROOT));
    }

    String unknown() {
        return text("unknown");
    }

    String expired(LocalDate confirmed) {
        return text("expired").replace("{day}", confirmed.toString());
    }

    String confirm() {
        return text("confirm");
    }

    String unlicensed() {
        return text("unlicensed");
    }

    String licence() {
        return text("licence");
    }

    String otherPlatform() {
        return text("other_platform");
    }

    private String text(String key) {
        return String.valueOf(Objects.requireNonNull(words.get(key), () -> FILE + " lacks " + key));
    }
}
