package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.shop.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weighs passages against what is looked for. */
final class Ranking {
    private static final double STRONG = 1;
    private static final double TOPIC = 0.5;
    private static final double GENERIC = 0.15;

    private final Likeness likeness;

    Ranking(Likeness likeness) {
        this.likeness = likeness;
    }

    List<Hit> rank(Inquiry inquiry, List<KnownPassage> passages, Map<Integer, Double> byWords) {
        List<Double> questions = likeness(inquiry, passages, Ranking::question);
        List<Double> answers = likeness(inquiry, passages, Ranking::questionAndAnswer);
        double most =
                byWords.values().stream().mapToDouble(score -> score).max().orElse(1);
        return IntStream.range(0, passages.size())
                .mapToObj(at -> hit(
                        inquiry,
                        passages.get(at),
                        byWords.getOrDefault(passages.get(at).number(), 0.0) / most,
                        Math.max(0, Math.max(questions.get(at), answers.get(at)))))
                .filter(hit -> hit.coverage() > 0 || hit.meaning() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private List<Double> likeness(
            Inquiry inquiry, List<KnownPassage> passages, BiFunction<KnownPassage, Language, String> text) {
        return likeness.to(
                inquiry.text(),
                passages.stream()
                        .map(known -> text.apply(known, inquiry.asked()))
                        .toList(),
                inquiry.asked());
    }

    /** A question is compared with questions; a text that answers none is not. */
    static String question(KnownPassage known, Language language) {
        return known.passage()
                .question()
                .flatMap(question -> question.in(language))
                .orElse("");
    }

    /** The answer may name what the viewer asks for. */
    static String questionAndAnswer(KnownPassage known, Language language) {
        String question = question(known, language);
        return question.isEmpty()
                ? ""
                : question + " " + known.passage().in(language).orElse("");
    }

    private static Hit hit(Inquiry inquiry, KnownPassage known, double words, double meaning) {
        List<Term> missing = known.missing(inquiry.terms(), inquiry.asked(), inquiry.spoken());
        double coverage = 1 - weight(missing) / Math.max(weight(inquiry.terms()), GENERIC);
        double focus = focus(known.about(inquiry.asked()), inquiry.terms());
        double score = 0.5 * coverage + 0.25 * focus + 0.1 * words + 0.15 * meaning + prior(known.passage(), focus);
        return new Hit(known.passage(), score, coverage, focus, meaning, missing, known.key(), known.asked());
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
                    case SELLING_POINT, DESCRIPTION -> 0;
                };
        return (focus > 0 ? kind : 0) + (passage.products().isEmpty() ? 0 : 0.02);
    }
}
