package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.Likeness.Resemblance;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.shop.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for each passage as the answer to a question, and what speaks for none of them. The order of the numbers is
 * that of the weights in {@link Judgement}.
 *
 * @param ofPassages a row for each passage
 */
public record Signs(double[][] ofPassages, double[] ofNone) {
    /** What the numbers are, by name. */
    static final List<String> PASSAGE = List.of(
            "like",
            "like_chinese",
            "stands_out",
            "theme",
            "theme_ahead",
            "like_ahead",
            "said_like",
            "coverage",
            "focus",
            "complete",
            "missing",
            "missing_known",
            "missing_shops_own",
            "missing_measure",
            "missing_look",
            "strong_met",
            "faq",
            "fact",
            "detail",
            "promise",
            "pitch",
            "comparison",
            "composed",
            "composed_taken",
            "taken",
            "named",
            "figure_told",
            "figure_missing",
            "same_form",
            "other_form");

    static final List<String> NONE = List.of(
            "always",
            "sure_theme",
            "nothing_strong",
            "strong",
            "unknown",
            "chinese",
            "german",
            "never_in_facts",
            "composed_taken");

    /** FAQ, fact, detail, promise, pitch, comparison, composed. */
    private static final int KINDS = 7;

    /**
     * Reads the signs.
     *
     * @param hits as found by words, one for each passage in the order of the likenesses
     */
    static Signs of(Inquiry inquiry, List<Hit> hits, Resemblance alike, List<Integer> shopsOwn) {
        double[] nearest = alike.nearest().stream().mapToDouble(each -> each).toArray();
        double[] theme = alike.theme().stream().mapToDouble(each -> each).toArray();
        double mean = Arrays.stream(nearest).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(nearest)
                        .map(each -> (each - mean) * (each - mean))
                        .average()
                        .orElse(1))
                + 1e-6;
        boolean chinese = inquiry.asked() == Language.ZH;
        double strong = inquiry.terms().stream().filter(Term::isStrong).count();
        List<FigureAsked> figures = FigureAsked.in(inquiry.text());
        Optional<AskedForm> form = AskedForm.of(inquiry.text());
        double[][] rows = new double[hits.size()][];
        for (int at = 0; at < rows.length; at++) {
            Hit hit = hits.get(at);
            double[] meaning = {
                chinese ? 0 : nearest[at],
                chinese ? nearest[at] : 0,
                (nearest[at] - mean) / spread / 4,
                theme[at],
                ahead(theme, at),
                ahead(nearest, at),
                alike.said().get(at)
            };
            rows[at] = joined(
                    meaning,
                    words(hit, strong, shopsOwn.get(at)),
                    kind(hit.passage()),
                    taken(inquiry, hit.passage(), alike.taken().get(at)),
                    form(inquiry, hit.passage(), figures, form));
        }
        return new Signs(rows, none(inquiry, alike.sure(), strong));
    }

    private static double[] none(Inquiry inquiry, double sure, double strong) {
        double unknown = inquiry.terms().stream()
                .filter(term -> term.concepts().isEmpty())
                .count();
        return new double[] {
            1,
            sure,
            strong == 0 ? 1 : 0,
            some(strong, 3),
            some(unknown, 3),
            inquiry.asked() == Language.ZH ? 1 : 0,
            inquiry.asked() == Language.DE ? 1 : 0,
            inquiry.terms().stream().anyMatch(term -> term.is(Sort.OTHER)) ? 1 : 0,
            inquiry.taken().filter(Signs::isComposed).isPresent() ? 1 : 0
        };
    }

    /** Whether it is what the question is taken for, and whether it is of the product in question. */
    private static double[] taken(Inquiry inquiry, Passage passage, double told) {
        boolean composed = passage.kind() == Passage.Kind.COMPOSED;
        return new double[] {
            composed && isTaken(inquiry, passage) ? 1 : 0,
            composed ? 0 : told,
            composed || passage.products().isEmpty() ? 0 : 1
        };
    }

    /** Whether it has the figure that is asked for, and answers a question of the same form. */
    private static double[] form(
            Inquiry inquiry, Passage passage, List<FigureAsked> figures, Optional<AskedForm> form) {
        boolean composed = passage.kind() == Passage.Kind.COMPOSED;
        String text = passage.in(inquiry.spoken()).orElse("");
        boolean asks = !figures.isEmpty() && !composed;
        boolean told = asks && figures.stream().anyMatch(each -> each.isTold(text));
        Optional<AskedForm> answered =
                passage.question().flatMap(asked -> asked.in(inquiry.asked())).flatMap(AskedForm::of);
        boolean both = form.isPresent() && answered.isPresent() && !composed;
        return new double[] {
            told ? 1 : 0,
            asks && !told ? 1 : 0,
            both && form.equals(answered) ? 1 : 0,
            both && !form.equals(answered) ? 1 : 0
        };
    }

    private static boolean isTaken(Inquiry inquiry, Passage passage) {
        return inquiry.taken().filter(passage.topic()::equalsIgnoreCase).isPresent();
    }

    private static boolean isComposed(String intent) {
        return Arrays.stream(Composed.values()).anyMatch(each -> each.name().equalsIgnoreCase(intent));
    }

    /** What words tell of a passage. */
    private static double[] words(Hit hit, double strong, int shopsOwn) {
        List<Term> missing = hit.missing().stream().filter(Term::isStrong).toList();
        double unknown =
                missing.stream().filter(term -> term.concepts().isEmpty()).count();
        return new double[] {
            hit.coverage(),
            hit.focus(),
            hit.isComplete() && hit.coverage() >= 0.6 ? 1 : 0,
            some(missing.size(), 3),
            some(missing.size() - unknown, 3),
            some(shopsOwn, 2),
            missing.stream().anyMatch(term -> term.is(Sort.MEASURE)) ? 1 : 0,
            missing.stream().anyMatch(Signs::isOfLook) ? 1 : 0,
            strong == 0 ? 0 : 1 - missing.size() / strong
        };
    }

    private static boolean isOfLook(Term term) {
        return term.is(Sort.COLOUR) || term.is(Sort.MATERIAL) || term.is(Sort.PAYMENT);
    }

    /** The same question as if the lexicon knew none of its words: a shop of another trade. */
    public Signs withoutWords() {
        double[][] rows = Arrays.stream(ofPassages).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : rows) {
            for (int at = PASSAGE.indexOf("coverage"); at <= PASSAGE.indexOf("strong_met"); at++) {
                row[at] = at == PASSAGE.indexOf("missing") ? ofNone[NONE.indexOf("strong")] : 0;
            }
        }
        return new Signs(rows, ofNone);
    }

    private static double some(double count, int most) {
        return Math.min(most, count) / most;
    }

    /** How far the best is ahead of the second, how far the others are behind the best. */
    private static double ahead(double[] values, int at) {
        double others = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < values.length; other++) {
            others = other == at ? others : Math.max(others, values[other]);
        }
        return others == Double.NEGATIVE_INFINITY ? values[at] : values[at] - others;
    }

    private static double[] kind(Passage passage) {
        return switch (passage.kind()) {
            case OPERATOR, FAQ -> ofKind(0);
            case FACT -> ofKind(1);
            case DETAIL -> ofKind(2);
            case POLICY, SHOP -> ofKind(3);
            case SELLING_POINT, DESCRIPTION -> ofKind(4);
            case COMPARISON -> ofKind(5);
            case COMPOSED -> ofKind(6);
        };
    }

    private static double[] ofKind(int place) {
        double[] kind = new double[KINDS];
        kind[place] = 1;
        return kind;
    }

    private static double[] joined(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
