package dev.nightshift.answers;

import dev.nightshift.answers.JudgementSamples.Sample;
import dev.nightshift.host.knowledge.Judgement;
import dev.nightshift.host.knowledge.Signs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the weights of {@link Judgement}: full gradient with momentum, L2. Every question counts twice, once as if the
 * lexicon knew none of its words, so that meaning carries where a trade is new. Before it writes the weights fitted to all
 * shops it judges each shop with weights fitted to the others, and prints how that went. Run by hand after sets, themes or
 * signs changed: {@code FitJudgement src/main/resources/knowledge/judgement.txt}; a second argument prints what was misjudged.
 */
final class FitJudgement {
    private static final int STEPS = 600;
    private static final double L2 = 0.001;
    private static final double MOMENTUM = 0.9;

    /** Where nothing answers, an answer is worse than silence is elsewhere. */
    private static final double UNANSWERABLE = 2;

    private FitJudgement() {}

    public static void main(String[] args) throws IOException {
        List<Sample> samples = JudgementSamples.read();
        List<String> shops = samples.stream().map(Sample::shop).distinct().toList();
        List<double[]> judged = new ArrayList<>();
        for (String shop : shops) {
            Judgement others = new Judgement(fit(samples, other -> !other.equals(shop)));
            samples.stream()
                    .filter(sample -> sample.shop().equals(shop))
                    .forEach(sample -> judged.add(judge(sample, others, args.length > 1)));
        }
        for (double least : new double[] {0.3, 0.4, 0.5, 0.6, 0.7}) {
            print(least, judged);
        }
        double[] weights = fit(samples, every -> true);
        Files.write(
                Path.of(args[0]),
                IntStream.range(0, weights.length)
                        .mapToObj(at -> String.format(
                                Locale.ROOT, "%s %.3f", Judgement.names().get(at), weights[at]))
                        .toList());
    }

    /** The best's likelihood, whether it is right, whether anything is. */
    private static double[] judge(Sample sample, Judgement judgement, boolean told) {
        double[] likely = judgement.likely(sample.signs());
        int best = IntStream.range(0, likely.length - 1)
                .reduce((one, other) -> likely[other] > likely[one] ? other : one)
                .orElseThrow();
        if (told && (likely[best] >= 0.6 != sample.answerable() || likely[best] >= 0.6 && !sample.right()[best])) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %.2f %s | %s%n",
                    sample.answerable() ? likely[best] >= 0.6 ? "wrong" : "missed" : "invented",
                    likely[best],
                    sample.text(),
                    sample.topics().get(best));
        }
        return new double[] {likely[best], sample.right()[best] ? 1 : 0, sample.answerable() ? 1 : 0};
    }

    private static void print(double least, List<double[]> judged) {
        long answerable = judged.stream().filter(each -> each[2] == 1).count();
        System.out.printf(
                Locale.ROOT,
                "from %.1f on: of %d answerable %d right, %d wrong; of %d unanswerable %d answered%n",
                least,
                answerable,
                judged.stream().filter(each -> each[0] >= least && each[1] == 1).count(),
                judged.stream()
                        .filter(each -> each[0] >= least && each[2] == 1 && each[1] == 0)
                        .count(),
                judged.size() - answerable,
                judged.stream().filter(each -> each[0] >= least && each[2] == 0).count());
    }

    private static double[] fit(List<Sample> samples, Predicate<String> shops) {
        List<Sample> used = samples.stream()
                .filter(sample -> shops.test(sample.shop()))
                .flatMap(sample -> Stream.of(sample, sample.withoutWords()))
                .toList();
        double[] weights = new double[Judgement.size()];
        double[] speed = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(used, new Judgement(weights));
            for (int at = 0; at < weights.length; at++) {
                speed[at] = MOMENTUM * speed[at] + gradient[at] - L2 * weights[at];
                weights[at] += speed[at];
            }
        }
        return weights;
    }

    private static double[] gradient(List<Sample> samples, Judgement judgement) {
        double[] gradient = new double[Judgement.size()];
        double total = samples.stream()
                .mapToDouble(sample -> sample.answerable() ? 1 : UNANSWERABLE)
                .sum();
        for (Sample sample : samples) {
            add(gradient, sample, judgement.likely(sample.signs()), (sample.answerable() ? 1 : UNANSWERABLE) / total);
        }
        return gradient;
    }

    private static void add(double[] gradient, Sample sample, double[] likely, double share) {
        Signs signs = sample.signs();
        int none = likely.length - 1;
        double right = sample.answerable()
                ? IntStream.range(0, none)
                        .filter(at -> sample.right()[at])
                        .mapToDouble(at -> likely[at])
                        .sum()
                : likely[none];
        for (int at = 0; at <= none; at++) {
            boolean meant = at == none ? !sample.answerable() : sample.right()[at];
            double pull = share * ((meant ? likely[at] / Math.max(1e-9, right) : 0) - likely[at]);
            double[] row = at == none ? signs.ofNone() : signs.ofPassages()[at];
            int first = at == none ? gradient.length - row.length : 0;
            for (int place = 0; place < row.length; place++) {
                gradient[first + place] += pull * row[place];
            }
        }
    }
}
