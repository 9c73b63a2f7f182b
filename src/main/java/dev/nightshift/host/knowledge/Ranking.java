package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weighs passages against what is looked for. */
final class Ranking {
    private static final double STRONG = 1;
    private static final double TOPIC = 0.5;
    private static final double GENERIC = 0.15;

    /** What likelihood adds to a passage's score. */
    private static final double LIKELY = 0.3;

    private final Likeness likeness;
    private final Judgement judgement = Judgement.standard();

    Ranking(Likeness likeness) {
        this.likeness = likeness;
    }

    /** @param shopsOwn whether the shop's texts use a word that the lexicon does not know */
    Findings rank(
            Inquiry inquiry, List<KnownPassage> passages, Map<Integer, Double> byWords, Predicate<Term> shopsOwn) {
        double most =
                byWords.values().stream().mapToDouble(score -> score).max().orElse(1);
        List<Hit> hits = passages.stream()
                .map(known -> hit(inquiry, known, byWords.getOrDefault(known.number(), 0.0) / most))
                .toList();
        return signs(inquiry, passages, hits, shopsOwn)
                .map(judgement::likely)
                .map(likely -> judged(hits, likely))
                .orElseGet(() -> new Findings(sorted(hits), Map.of(), OptionalDouble.empty()));
    }

    private static Findings judged(List<Hit> hits, double[] likely) {
        List<Hit> judged = IntStream.range(0, hits.size())
                .mapToObj(at -> hits.get(at).judged(likely[at], LIKELY))
                .toList();
        Map<Composed, Double> composed = judged.stream()
                .filter(Ranking::isComposed)
                .collect(Collectors.groupingBy(
                        hit -> Composed.valueOf(hit.passage().topic()),
                        Collectors.summingDouble(hit -> hit.likely().orElse(0))));
        return new Findings(sorted(judged), composed, OptionalDouble.of(likely[likely.length - 1]));
    }

    private static List<Hit> sorted(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> !isComposed(hit))
                .filter(hit -> hit.coverage() > 0 || hit.likely().isPresent())
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static boolean isComposed(Hit hit) {
        return hit.passage().kind() == Passage.Kind.COMPOSED;
    }

    /** What speaks for each passage; empty where nothing is known of meaning. */
    Optional<Signs> signs(Inquiry inquiry, List<KnownPassage> passages, List<Hit> hits, Predicate<Term> shopsOwn) {
        List<Views> views = passages.stream().map(KnownPassage::views).toList();
        List<Integer> own = hits.stream()
                .map(hit -> (int) hit.missing().stream().filter(shopsOwn).count())
                .toList();
        return likeness.to(inquiry, views).map(alike -> Signs.of(inquiry, hits, alike, own));
    }

    Hit hit(Inquiry inquiry, KnownPassage known, double words) {
        List<Term> missing = known.missing(inquiry.terms(), inquiry.asked(), inquiry.spoken());
        double coverage = 1 - weight(missing) / Math.max(weight(inquiry.terms()), GENERIC);
        double focus = focus(known.about(inquiry.asked()), inquiry.terms());
        double score = 0.5 * coverage + 0.25 * focus + 0.1 * words + prior(known.passage(), focus);
        return new Hit(
                known.passage(), score, coverage, focus, OptionalDouble.empty(), missing, known.key(), known.asked());
    }

    private static double weight(List<Term> terms) {
        return terms.stream().mapToDouble(Ranking::weight).sum();
    }

    private static double weight(Term term) {
        if (term.isStrong()) {
            return STRONG;
        }
        return term.ids().equals(Set.of("generic")) ? GENERIC : TOPIC;
    }

    private static double focus(Set<String> about, List<Term> terms) {
        Set<String> asked = terms.stream()
                .flatMap(term -> Stream.concat(Stream.of(term.word()), term.implied().stream()))
                .collect(Collectors.toSet());
        long met = about.stream().filter(asked::contains).count();
        return about.isEmpty() ? 0 : (double) met / about.size();
    }

    /** An answer to another question is worth no more than any text. */
    private static double prior(Passage passage, double focus) {
        double kind =
                switch (passage.kind()) {
                    case OPERATOR -> 0.06;
                    case FAQ -> 0.05;
                    case FACT, COMPARISON -> 0.03;
                    case POLICY, SHOP -> 0.02;
                    case DETAIL -> 0.01;
                    case SELLING_POINT, DESCRIPTION, COMPOSED -> 0;
                };
        return (focus > 0 ? kind : 0) + (passage.products().isEmpty() ? 0 : 0.02);
    }
}
