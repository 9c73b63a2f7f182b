package dev.nightshift.host;

import dev.nightshift.shop.Language;
import java.util.Map;
import java.util.Optional;

/**
 * Who a host is, besides its looks.
 *
 * @param name as viewers may hear it
 * @param voices names of the voices it speaks with, by language; a language that is missing is spoken by its best voice
 */
public record Persona(String name, Map<Language, String> voices) {
    public Persona {
        voices = Map.copyOf(voices);
    }

    /** The name of this host's voice in a language, if it has one of its own. */
    public Optional<String> voice(Language language) {
        return Optional.ofNullable(voices.get(language));
    }
}
