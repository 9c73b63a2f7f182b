package dev.nightshift.script;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and checks a file of phrasings: a list of sentences under each occasion. */
final class PhrasingFile {
    private static final String ATTRIBUTES = "attributes";
    private static final String WORDS = "words";
    private static final List<String> NEEDED_WORDS = List.of(
            "piece",
            "pieces",
            "year",
            "years",
            "list_comma",
            "list_and",
            "attribute_is",
            "fact_is",
            "delivery_time",
            "delivery_cost",
            "delivery_free",
            "delivery_free_end");

    private final String name;
    private final Map<?, ?> file;

    private PhrasingFile(String name, Map<?, ?> file) {
        this.name = name;
        this.file = file;
    }

    /** The phrasings that come with the program. */
    static Phrasings standard(Language language) {
        String resource = "/scripts/" + language.code() + ".yaml";
        try (InputStream in = PhrasingFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the phrasings " + resource + " are missing from the program");
            }
            return read(
                    language,
                    resource.substring(1),
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the phrasings " + resource + " can't be read", broken);
        }
    }

    /**
     * @throws PhrasingException naming file, key and reason
     */
    static Phrasings read(Language language, String name, String yaml) {
        try {
            Object content = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
            if (content instanceof Map<?, ?> file) {
                return new PhrasingFile(name, file).phrasings(language);
            }
            throw new PhrasingException(name + ": a map of occasions is expected");
        } catch (YamlEngineException broken) {
            throw new PhrasingException(name + ": " + broken.getMessage());
        }
    }

    private Phrasings phrasings(Language language) {
        Map<Occasion, List<Phrasing>> byOccasion = new EnumMap<>(Occasion.class);
        file.forEach((key, sentences) -> {
            if (!key.equals(ATTRIBUTES) && !key.equals(WORDS)) {
                byOccasion.put(occasion(key.toString()), list(key.toString(), sentences));
            }
        });
        for (Occasion occasion : Occasion.values()) {
            if (!byOccasion.containsKey(occasion)) {
                throw new PhrasingException(name + ": the key " + occasion.key() + " is missing");
            }
        }
        return new Phrasings(language, byOccasion, strings(ATTRIBUTES), words());
    }

    private Occasion occasion(String key) {
        return Occasion.of(key).orElseThrow(() -> new PhrasingException(name + ": there is no occasion " + key));
    }

    private List<Phrasing> list(String key, Object sentences) {
        if (!(sentences instanceof List<?> written) || written.isEmpty()) {
            throw new PhrasingException(name + ": " + key + ": a list of sentences is expected");
        }
        PhrasingSyntax syntax = new PhrasingSyntax(occasion(key));
        List<Phrasing> phrasings = new ArrayList<>();
        for (Object sentence : written) {
            phrasings.add(phrasing(syntax, key + "[" + phrasings.size() + "]", sentence));
        }
        requireDifferent(key, phrasings);
        return List.copyOf(phrasings);
    }

    private Phrasing phrasing(PhrasingSyntax syntax, String place, Object sentence) {
        if (!(sentence instanceof String written)) {
            throw new PhrasingException(name + ": " + place + ": a sentence is expected; put it into quotes");
        }
        try {
            return syntax.read(written);
        } catch (PhrasingException wrong) {
            throw new PhrasingException(name + ": " + place + ": " + wrong.getMessage());
        }
    }

    private void requireDifferent(String key, List<Phrasing> phrasings) {
        Map<String, Phrasing> seen = new LinkedHashMap<>();
        for (Phrasing phrasing : phrasings) {
            if (seen.putIfAbsent(phrasing.id(), phrasing) != null) {
                throw new PhrasingException(name + ": " + key + ": a sentence stands there twice: " + phrasing.id());
            }
        }
    }

    private Map<String, String> words() {
        Map<String, String> words = strings(WORDS);
        Optional<String> missing =
                NEEDED_WORDS.stream().filter(word -> !words.containsKey(word)).findFirst();
        if (missing.isPresent()) {
            throw new PhrasingException(name + ": words: " + missing.get() + " is missing");
        }
        return words;
    }

    private Map<String, String> strings(String key) {
        if (!(file.get(key) instanceof Map<?, ?> map)) {
            throw new PhrasingException(name + ": the key " + key + " is missing");
        }
        Map<String, String> strings = new LinkedHashMap<>();
        map.forEach((word, said) -> strings.put(word.toString(), String.valueOf(said)));
        return strings;
    }
}
