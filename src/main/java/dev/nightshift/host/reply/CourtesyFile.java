package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and checks a file of courtesies: under each occasion, lists of phrasings for any tone and for each. */
final class CourtesyFile {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");
    private static final String ANY = "any";

    private final String name;
    private final Map<?, ?> file;

    private CourtesyFile(String name, Map<?, ?> file) {
        this.name = name;
        this.file = file;
    }

    /** The courtesies that come with the program. */
    static CourtesyPhrasings standard(Language language) {
        String resource = "/courtesies/" + language.code() + ".yaml";
        try (InputStream in = CourtesyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the courtesies " + resource + " are missing from the program");
            }
            return read(resource.substring(1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the courtesies " + resource + " can't be read", broken);
        }
    }

    /**
     * @throws IllegalArgumentException naming file, key and reason
     */
    static CourtesyPhrasings read(String name, String yaml) {
        try {
            Object content = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
            if (content instanceof Map<?, ?> file) {
                return new CourtesyFile(name, file).phrasings();
            }
            throw new IllegalArgumentException(name + ": a map of occasions is expected");
        } catch (YamlEngineException broken) {
            throw new IllegalArgumentException(name + ": " + broken.getMessage(), broken);
        }
    }

    private CourtesyPhrasings phrasings() {
        Map<CourtesyOccasion, List<String>> always = new EnumMap<>(CourtesyOccasion.class);
        Map<CourtesyOccasion, Map<Tone, List<String>>> toned = new EnumMap<>(CourtesyOccasion.class);
        for (CourtesyOccasion occasion : CourtesyOccasion.values()) {
            Map<?, ?> lists = map(occasion.key());
            always.put(occasion, list(occasion, ANY, lists.get(ANY)));
            Map<Tone, List<String>> byTone = new EnumMap<>(Tone.class);
            for (Tone tone : Tone.values()) {
                String key = tone.name().toLowerCase(Locale.ROOT);
                byTone.put(tone, lists.containsKey(key) ? list(occasion, key, lists.get(key)) : List.of());
            }
            toned.put(occasion, byTone);
        }
        return new CourtesyPhrasings(always, toned, word("comma"), word("and"), others());
    }

    private Map<CourtesyOccasion, String> others() {
        return Map.of(
                CourtesyOccasion.THANKS_FEW, word("other_buyers"), CourtesyOccasion.WELCOME_FEW, word("other_viewers"));
    }

    private Map<?, ?> map(String key) {
        if (file.get(key) instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(name + ": the key " + key + " is missing");
    }

    private String word(String key) {
        if (map("words").get(key) instanceof String word) {
            return word;
        }
        throw new IllegalArgumentException(name + ": words." + key + " is missing");
    }

    private List<String> list(CourtesyOccasion occasion, String key, @Nullable Object value) {
        String place = name + ": " + occasion.key() + "." + key;
        if (!(value instanceof List<?> written) || written.isEmpty()) {
            throw new IllegalArgumentException(place + ": a list of sentences is expected");
        }
        List<String> phrasings = written.stream().map(String::valueOf).toList();
        phrasings.forEach(phrasing -> check(place, occasion, phrasing));
        return phrasings;
    }

    private static void check(String place, CourtesyOccasion occasion, String phrasing) {
        if (phrasing.chars().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException(place + ": figures come from the shop only: " + phrasing);
        }
        if (!phrasing.matches("(?s).*[.?!。？！]")) {
            throw new IllegalArgumentException(place + ": a sentence ends with a mark: " + phrasing);
        }
        HOLE.matcher(phrasing)
                .results()
                .map(hole -> hole.group(1))
                .filter(hole -> !occasion.allows(hole))
                .findFirst()
                .ifPresent(hole -> {
                    throw new IllegalArgumentException(place + ": {" + hole + "} can't be filled here: " + phrasing);
                });
    }
}
