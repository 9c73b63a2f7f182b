package dev.nightshift;

import dev.nightshift.command.CloneCommand.CloneOptions;
import dev.nightshift.host.Persona;
import dev.nightshift.host.PersonaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Who a clone is besides its looks, in the form of {@code persona.yaml}. */
final class ClonedPersona {
    private ClonedPersona() {}

    static String write(CloneOptions options) {
        StringBuilder yaml =
                new StringBuilder("name: ").append(quoted(options.called().orElseGet(() -> capital(options.name()))));
        options.voice().ifPresent(voice -> yaml.append("\nvoices:\n  ")
                .append(options.language().code())
                .append(": ")
                .append(quoted(voice)));
        return yaml.append('\n').toString();
    }

    /** @throws IOException when a clone's file holds something else */
    static Persona read(byte[] yaml) throws IOException {
        try {
            return PersonaFile.read("the clone's persona", new String(yaml, StandardCharsets.UTF_8));
        } catch (PersonaFile.BadPersonaException bad) {
            throw new IOException(bad.getMessage(), bad);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
