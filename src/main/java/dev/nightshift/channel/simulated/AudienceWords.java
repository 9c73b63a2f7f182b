package dev.nightshift.channel.simulated;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What simulated viewers are called and write, in one language.
 *
 * @param handles made of a name, at {@code {n}}
 * @param texts with {@code {p}} and {@code {q}} for products
 */
record AudienceWords(List<String> names, List<String> handles, Map<Kind, List<String>> texts) {
    AudienceWords {
        names = List.copyOf(names);
        handles = List.copyOf(handles);
        texts = Map.copyOf(texts);
    }

    /** The words that come with the program. */
    static AudienceWords in(Language language) {
        String resource = "/audience/" + language.code() + ".yaml";
        try (InputStream in = AudienceWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the words " + resource + " are missing from the program");
            }
            Map<?, ?> file = (Map<?, ?>)
                    new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(in);
            return of(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("the words " + resource + " can't be read", broken);
        }
    }

    private static AudienceWords of(Map<?, ?> file) {
        Map<Kind, List<String>> texts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            texts.put(kind, strings(file, kind.key()));
        }
        return new AudienceWords(strings(file, "names"), strings(file, "handles"), texts);
    }

    private static List<String> strings(Map<?, ?> file, String key) {
        return file.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
