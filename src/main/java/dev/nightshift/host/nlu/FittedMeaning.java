package dev.nightshift.host.nlu;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A softmax regression over {@link SentenceFeatures}, fitted offline to the sentences in {@code resources/nlu/meaning}: a line for
 * each intent in {@code en.txt}, {@code de.txt}, {@code zh.txt} holds its name, its bias and one weight a feature.
 */
final class FittedMeaning implements Meaning {
    private final SentenceFeatures features;
    private final Map<Language, Map<Intent, float[]>> weights = new EnumMap<>(Language.class);

    FittedMeaning(Embedder embedder) {
        this.features = new SentenceFeatures(embedder);
        for (Language language : Language.values()) {
            weights.put(language, read("/nlu/meaning/" + language.code() + ".txt"));
        }
    }

    @Override
    public Map<Intent, Double> of(String text, Language language) {
        return likely(features.of(text, language), Objects.requireNonNull(weights.get(language)));
    }

    static Map<Intent, Double> likely(float[] vector, Map<Intent, float[]> weights) {
        Map<Intent, Double> likely = new EnumMap<>(Intent.class);
        weights.forEach((intent, line) -> likely.put(intent, Math.exp(line[0] + product(vector, line))));
        double sum = likely.values().stream().mapToDouble(each -> each).sum();
        likely.replaceAll((intent, each) -> each / sum);
        return likely;
    }

    private static double product(float[] vector, float[] line) {
        double sum = 0;
        for (int at = 0; at < vector.length; at++) {
            sum += vector[at] * line[at + 1];
        }
        return sum;
    }

    private static Map<Intent, float[]> read(String resource) {
        try (InputStream in = FittedMeaning.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the weights " + resource + " are missing from the program");
            }
            Map<Intent, float[]> read = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(" ");
                float[] numbers = new float[parts.length - 1];
                for (int at = 0; at < numbers.length; at++) {
                    numbers[at] = Float.parseFloat(parts[at + 1]);
                }
                read.put(Intent.valueOf(parts[0]), numbers);
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException("the weights " + resource + " can't be read", broken);
        }
    }
}
