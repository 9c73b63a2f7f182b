package dev.nightshift.host.knowledge;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.shop.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

/**
 * Compares questions by their vectors. Texts not seen before are made into vectors in the background, one after the
 * other; until then they are like nothing.
 */
public final class SentenceLikeness implements Likeness {
    /** Vectors kept by language, some 2 kB each; what comes later than that is compared by words alone. */
    private static final int MOST = 20_000;

    private final Embedder embedder;
    private final Executor background;
    private final Map<Language, Map<String, float[]>> vectors;
    private final Map<Language, Map<String, Boolean>> begun;

    /** @param background runs one task at a time, so that the show keeps its processor; may refuse and count it */
    public SentenceLikeness(Embedder embedder, Executor background) {
        this.embedder = embedder;
        this.background = background;
        this.vectors = perLanguage();
        this.begun = perLanguage();
    }

    private static <T> Map<Language, Map<String, T>> perLanguage() {
        return List.of(Language.values()).stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> new ConcurrentHashMap<>(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public void prepare(List<String> texts, Language language) {
        Map<String, Boolean> known = begun.getOrDefault(language, Map.of());
        List<String> missing = texts.stream()
                .filter(text -> !text.isEmpty() && known.size() < MOST && known.putIfAbsent(text, true) == null)
                .toList();
        if (!missing.isEmpty()) {
            begin(missing, language, known);
        }
    }

    /** What can't be begun now is known by its words alone until it is prepared again. */
    private void begin(List<String> missing, Language language, Map<String, Boolean> known) {
        try {
            background.execute(() -> missing.forEach(text -> embed(text, language)));
        } catch (RejectedExecutionException full) {
            missing.forEach(known::remove);
        }
    }

    private void embed(String text, Language language) {
        vectors.getOrDefault(language, Map.of()).put(text, embedder.embed(text, language));
    }

    @Override
    public List<Double> to(String question, List<String> texts, Language language) {
        Map<String, float[]> known = vectors.getOrDefault(language, Map.of());
        if (texts.stream().noneMatch(known::containsKey)) {
            return Likeness.NONE.to(question, texts, language);
        }
        float[] asked = embedder.embed(question, language);
        return texts.stream()
                .map(text -> {
                    float[] vector = known.get(text);
                    return vector == null ? 0.0 : Embedder.likeness(asked, vector);
                })
                .toList();
    }
}
