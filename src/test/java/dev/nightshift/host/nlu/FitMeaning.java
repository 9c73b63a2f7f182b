package dev.nightshift.host.nlu;

import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Fits the weights of {@link FittedMeaning} to its sentences: softmax regression, full gradient with momentum, L2. Run by
 * hand after the sentences changed: {@code FitMeaning src/main/resources/nlu/meaning}.
 */
final class FitMeaning {
    private static final int STEPS = 400;
    private static final double RATE = 1.5;
    private static final double MOMENTUM = 0.9;
    private static final double L2 = 0.0004;

    private record Sample(float[] vector, Intent intent) {}

    private FitMeaning() {}

    public static void main(String[] args) throws IOException {
        SentenceFeatures features = new SentenceFeatures(Embedders.standard());
        for (Language language : Language.values()) {
            List<Sample> samples = samples(Path.of(args[0], language.code() + ".yaml"), features, language);
            Map<Intent, float[]> weights = fit(samples);
            write(Path.of(args[0], language.code() + ".txt"), weights);
            System.out.println(
                    language + " " + samples.size() + " sentences, right on five held-out parts: " + heldOut(samples));
        }
    }

    private static double heldOut(List<Sample> samples) {
        int right = 0;
        for (int part = 0; part < 5; part++) {
            List<Sample> kept = new ArrayList<>();
            List<Sample> tested = new ArrayList<>();
            for (int at = 0; at < samples.size(); at++) {
                (at % 5 == part ? tested : kept).add(samples.get(at));
            }
            Map<Intent, float[]> weights = fit(kept);
            right += (int) tested.stream()
                    .filter(sample -> FittedMeaning.likely(sample.vector(), weights).entrySet().stream()
                                    .max(Map.Entry.comparingByValue())
                                    .orElseThrow()
                                    .getKey()
                            == sample.intent())
                    .count();
        }
        return (double) right / samples.size();
    }

    private static List<Sample> samples(Path file, SentenceFeatures features, Language language) throws IOException {
        Map<?, ?> yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<Sample> samples = new ArrayList<>();
        yaml.forEach((intent, sentences) -> ((List<?>) sentences)
                .forEach(sentence -> samples.add(new Sample(
                        features.of(String.valueOf(sentence), language),
                        Intent.valueOf(String.valueOf(intent).toUpperCase(Locale.ROOT))))));
        return samples;
    }

    private static Map<Intent, float[]> fit(List<Sample> samples) {
        Map<Intent, float[]> weights = new EnumMap<>(Intent.class);
        Map<Intent, float[]> speed = new EnumMap<>(Intent.class);
        int length = samples.getFirst().vector().length + 1;
        samples.forEach(sample -> {
            weights.putIfAbsent(sample.intent(), new float[length]);
            speed.putIfAbsent(sample.intent(), new float[length]);
        });
        for (int step = 0; step < STEPS; step++) {
            step(samples, weights, speed);
        }
        return weights;
    }

    private static void step(List<Sample> samples, Map<Intent, float[]> weights, Map<Intent, float[]> speed) {
        Map<Intent, float[]> slope = new EnumMap<>(Intent.class);
        weights.forEach((intent, line) -> slope.put(intent, new float[line.length]));
        for (Sample sample : samples) {
            FittedMeaning.likely(sample.vector(), weights).forEach((intent, likely) -> {
                float error = (float) ((intent == sample.intent() ? 1 : 0) - likely) / samples.size();
                float[] line = Objects.requireNonNull(slope.get(intent));
                line[0] += error;
                for (int at = 0; at < sample.vector().length; at++) {
                    line[at + 1] += error * sample.vector()[at];
                }
            });
        }
        weights.forEach((intent, line) -> {
            float[] fast = Objects.requireNonNull(speed.get(intent));
            float[] steep = Objects.requireNonNull(slope.get(intent));
            for (int at = 0; at < line.length; at++) {
                fast[at] = (float) (MOMENTUM * fast[at] + RATE * (steep[at] - (at == 0 ? 0 : L2 * line[at])));
                line[at] += fast[at];
            }
        });
    }

    private static void write(Path file, Map<Intent, float[]> weights) throws IOException {
        StringBuilder text = new StringBuilder();
        weights.forEach((intent, line) -> {
            text.append(intent.name());
            for (float number : line) {
                text.append(' ').append(String.format(Locale.ROOT, "%.3f", number));
            }
            text.append('\n');
        });
        Files.writeString(file, text);
    }
}
