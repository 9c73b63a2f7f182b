package dev.nightshift.host.llm;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a draft may say besides its facts, in one language: see the resource.
 *
 * @param idle words and phrases without a claim, as tokens, the longest first
 * @param limits tokens, in order, of words that bound a fact
 */
record GuardWords(List<List<String>> idle, List<List<String>> limits) {

    /** The words that come with the program. */
    static GuardWords standard(Language language) {
        String resource = "/drafts/" + language.code() + ".yaml";
        try (InputStream in = GuardWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Object content = new Load(LoadSettings.builder().setLabel(resource).build()).loadFromString(yaml);
            Map<?, ?> file = (Map<?, ?>) content;
            return new GuardWords(
                    Stream.concat(tokens(file, resource, "phrases"), tokens(file, resource, "fillers"))
                            .sorted(Comparator.comparing((List<String> words) -> -words.size()))
                            .toList(),
                    tokens(file, resource, "limits").toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(resource + " can't be read", broken);
        }
    }

    private static Stream<List<String>> tokens(Map<?, ?> file, String resource, String key) {
        if (!(file.get(key) instanceof List<?> words)) {
            throw new IllegalStateException(resource + ": the key " + key + " is missing");
        }
        return words.stream().map(word -> DraftTokens.of(String.valueOf(word)));
    }

    /** The tokens that carry a claim. */
    List<String> claims(List<String> tokens) {
        List<String> claims = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int idle = idleAt(tokens, at);
            if (idle == 0) {
                claims.add(tokens.get(at));
            }
            at += Math.max(1, idle);
        }
        return List.copyOf(claims);
    }

    private int idleAt(List<String> tokens, int at) {
        return idle.stream()
                .filter(words -> startsWith(tokens, at, words))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** Whether a clause bounds what is said. */
    boolean limits(List<String> tokens) {
        return IntStream.range(0, tokens.size())
                .anyMatch(at -> limits.stream().anyMatch(words -> startsWith(tokens, at, words)));
    }

    private static boolean startsWith(List<String> tokens, int at, List<String> words) {
        return at + words.size() <= tokens.size()
                && tokens.subList(at, at + words.size()).equals(words);
    }
}
