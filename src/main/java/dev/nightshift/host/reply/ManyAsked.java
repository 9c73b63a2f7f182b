package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.script.LineBuilder;
import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Says that several viewers asked the same: "three of you asked about delivery". Immutable, any thread. */
public final class ManyAsked {
    private static final String FILE = "/replies/many.yaml";
    private static final int FIRST_NUMBER = 2;

    private record Words(List<?> numbers, String many, Map<?, ?> topics, List<?> ways) {}

    private final Map<Language, Words> words;

    private ManyAsked(Map<Language, Words> words) {
        this.words = Map.copyOf(words);
    }

    /** The words that come with the program. */
    public static ManyAsked standard() {
        Map<?, ?> file = file();
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (file.get(language.code()) instanceof Map<?, ?> entry
                    && entry.get("numbers") instanceof List<?> numbers
                    && entry.get("topics") instanceof Map<?, ?> topics
                    && entry.get("ways") instanceof List<?> ways) {
                words.put(language, new Words(numbers, String.valueOf(entry.get("many")), topics, ways));
            } else {
                throw new IllegalStateException(FILE + ": the words of " + language.code() + " are not complete");
            }
        }
        return new ManyAsked(words);
    }

    private static Map<?, ?> file() {
        try (InputStream in = ManyAsked.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<?, ?>) new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromString(yaml);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " can't be read", broken);
        }
    }

    /**
     * The sentence; empty when it is only one viewer, or no question about buying.
     *
     * @param viewers who asked it
     * @param variation another number, other words
     */
    public Optional<Line> line(int viewers, Intent intent, Language language, long variation) {
        return viewers < FIRST_NUMBER
                ? Optional.empty()
                : Optional.ofNullable(words.get(language))
                        .flatMap(own -> Optional.ofNullable(own.topics().get(intent.name()))
                                .map(topic -> sentence(own, viewers, String.valueOf(topic), variation)))
                        .map(sentence -> new LineBuilder(Normaliser.of(language))
                                .words(sentence)
                                .line(language, Optional.empty(), false));
    }

    private static String sentence(Words words, int viewers, String topic, long variation) {
        int at = viewers - FIRST_NUMBER;
        String number =
                at < words.numbers().size() ? String.valueOf(words.numbers().get(at)) : words.many();
        List<?> ways = words.ways();
        String way = String.valueOf(ways.get((int) Math.floorMod(variation, (long) ways.size())));
        return way.replace("{number}", number)
                .replace("{Number}", number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1))
                .replace("{topic}", topic);
    }
}
