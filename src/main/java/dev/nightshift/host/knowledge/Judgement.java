package dev.nightshift.host.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How likely each passage answers a question, and none does: a softmax over all of them, with the same weights for every
 * passage of every shop (McFadden's conditional logit). The weights in {@code resources/knowledge/judgement.txt} were
 * fitted to the development sets, each shop being judged with weights that had not seen it; see FitJudgement.
 */
public final class Judgement {
    private final double[] ofPassage;
    private final double[] ofNone;

    /** @param weights those of a passage's signs, then those of none */
    public Judgement(double[] weights) {
        this.ofPassage = Arrays.copyOfRange(weights, 0, Signs.PASSAGE.size());
        this.ofNone = Arrays.copyOfRange(weights, Signs.PASSAGE.size(), weights.length);
    }

    /** How many weights there are. */
    public static int size() {
        return Signs.PASSAGE.size() + Signs.NONE.size();
    }

    /** The names of the weights, in order. */
    public static List<String> names() {
        return Stream.concat(Signs.PASSAGE.stream(), Signs.NONE.stream().map(name -> "none_" + name))
                .toList();
    }

    /** That of the program. */
    static Judgement standard() {
        Map<String, Double> read = new HashMap<>();
        try (InputStream in = Judgement.class.getResourceAsStream("/knowledge/judgement.txt")) {
            if (in == null) {
                throw new IllegalStateException("knowledge/judgement.txt is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(line -> read.put(line[0], Double.valueOf(line[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException("knowledge/judgement.txt can't be read", broken);
        }
        return new Judgement(names().stream().mapToDouble(read::get).toArray());
    }

    /** The likelihood of each passage, then that of none; the sum is 1. */
    public double[] likely(Signs signs) {
        double[] likely = new double[signs.ofPassages().length + 1];
        for (int at = 0; at < signs.ofPassages().length; at++) {
            likely[at] = product(ofPassage, signs.ofPassages()[at]);
        }
        likely[likely.length - 1] = product(ofNone, signs.ofNone());
        double most = Arrays.stream(likely).max().orElse(0);
        double sum = 0;
        for (int at = 0; at < likely.length; at++) {
            likely[at] = Math.exp(likely[at] - most);
            sum += likely[at];
        }
        for (int at = 0; at < likely.length; at++) {
            likely[at] /= sum;
        }
        return likely;
    }

    private static double product(double[] weights, double[] signs) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * signs[at];
        }
        return sum;
    }
}
