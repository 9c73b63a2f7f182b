package dev.nightshift.host.theme;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.shop.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Makes the vectors of {@link Themes} from their wordings. Run by hand after the wordings changed: {@code MakeThemes
 * src/main/resources/theme}.
 */
final class MakeThemes {
    private MakeThemes() {}

    /** How a theme is asked for and told of in one language. */
    record Worded(String intent, List<String> told, List<String> asked) {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Embedder embedder = Embedders.standard();
        Map<String, Worded> english = worded(folder, Language.EN);
        List<String> order = List.copyOf(english.keySet());
        Files.write(
                folder.resolve("intents.txt"),
                english.values().stream().map(Worded::intent).toList());
        for (Language language : Language.values()) {
            Map<String, Worded> worded = worded(folder, language);
            Map<String, List<String>> asked = new LinkedHashMap<>();
            worded.forEach((theme, each) -> asked.put(theme, asked(each)));
            Files.write(folder.resolve("asked-" + language.code() + ".vec"), vectors(order, asked, embedder, language));
            if (language != Language.DE) {
                Map<String, List<String>> told = new LinkedHashMap<>();
                worded.forEach((theme, each) -> told.put(theme, new ArrayList<>(each.told())));
                said(folder, language).forEach((theme, texts) -> Objects.requireNonNull(told.get(theme), theme)
                        .addAll(texts));
                Files.write(
                        folder.resolve("told-" + language.code() + ".vec"), vectors(order, told, embedder, language));
            }
        }
    }

    private static List<String> asked(Worded worded) {
        List<String> asked = new ArrayList<>(List.of(worded.told().getFirst()));
        asked.addAll(worded.asked());
        return asked;
    }

    static Map<String, Worded> worded(Path folder, Language language) throws IOException {
        String yaml = Files.readString(folder.resolve(language.code() + ".yaml"));
        Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Map<String, Worded> worded = new LinkedHashMap<>();
        tree.forEach((theme, entry) -> worded.put(String.valueOf(theme), worded(entry)));
        return worded;
    }

    /** How merchants answer each theme. */
    private static Map<String, List<String>> said(Path folder, Language language) throws IOException {
        Map<?, ?> tree = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("said.yaml")));
        Map<String, List<String>> said = new LinkedHashMap<>();
        tree.forEach((theme, byLanguage) ->
                said.put(String.valueOf(theme), texts(((Map<?, ?>) byLanguage).get(language.code()))));
        return said;
    }

    private static Worded worded(Object entry) {
        if (entry instanceof Map<?, ?> map) {
            return new Worded(
                    String.valueOf(map.get("intent")),
                    texts(Objects.requireNonNull(map.get("told"))),
                    texts(Objects.requireNonNull(map.get("asked"))));
        }
        List<String> texts = texts(entry);
        return new Worded("", texts.subList(0, 1), texts.subList(1, texts.size()));
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static byte[] vectors(
            List<String> order, Map<String, List<String>> wordings, Embedder embedder, Language language)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(embedder.embed("length", language).length);
        for (int theme = 0; theme < order.size(); theme++) {
            for (String wording :
                    Optional.ofNullable(wordings.get(order.get(theme))).orElse(List.of())) {
                out.writeShort(theme);
                out.write(Wordings.bytes(embedder.embed(wording, language)));
            }
        }
        return bytes.toByteArray();
    }
}
