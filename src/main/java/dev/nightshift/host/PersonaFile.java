package dev.nightshift.host;

import dev.nightshift.shop.Language;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code persona.yaml}: {@code name} and, by language, {@code voices}. */
public final class PersonaFile {
    /** Its name in a host's folder. */
    public static final String NAME = "persona.yaml";

    private PersonaFile() {}

    /** A file that can't be used; the message names file, key and what to do. */
    public static final class BadPersonaException extends Exception {
        private static final long serialVersionUID = 1;

        BadPersonaException(String message) {
            super(message);
        }
    }

    /**
     * Reads a persona.
     *
     * @param file what messages call it
     * @throws BadPersonaException when something in it is not as documented
     */
    public static Persona read(String file, String yaml) throws BadPersonaException {
        Map<?, ?> root = map(file, "the file", load(file, yaml));
        for (Object key : root.keySet()) {
            if (!key.equals("name") && !key.equals("voices")) {
                throw new BadPersonaException(file + ": unknown key " + key + "; known are name and voices");
            }
        }
        if (!(root.get("name") instanceof String name) || name.isBlank()) {
            throw new BadPersonaException(file + ": name is missing; write name: followed by the host's name");
        }
        return new Persona(name, voices(file, root));
    }

    private static Map<Language, String> voices(String file, Map<?, ?> root) throws BadPersonaException {
        Map<Language, String> voices = new EnumMap<>(Language.class);
        if (root.containsKey("voices")) {
            for (Map.Entry<?, ?> entry : map(file, "voices", root.get("voices")).entrySet()) {
                Language language = Language.of(String.valueOf(entry.getKey()))
                        .orElseThrow(() -> new BadPersonaException(
                                file + ": voices." + entry.getKey() + " is none of the languages en, de, zh"));
                voices.put(language, String.valueOf(entry.getValue()));
            }
        }
        return voices;
    }

    private static Object load(String file, String yaml) throws BadPersonaException {
        try {
            Object loaded = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
            return loaded == null ? Map.of() : loaded;
        } catch (YamlEngineException broken) {
            throw new BadPersonaException(file + " is not YAML: " + broken.getMessage());
        }
    }

    private static Map<?, ?> map(String file, String what, @Nullable Object value) throws BadPersonaException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new BadPersonaException(file + ": " + what + " should hold keys and values");
    }
}
