package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.FigureAsked;
import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.UnitAsked;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a passage can be the answer to what was asked at all. What only shares the matter with a question is none: it
 * must have the kind of figure that is asked for, speak of the part that is named, and be of the deed of the shop's that is
 * asked after.
 */
final class Pertinence {
    /** So likely a passage is the answer all the same. */
    private static final double BEYOND_DOUBT = 0.97;

    /** The same for a row of the product's that does not speak of a part which the shop has a word for. */
    private static final double SURE = 0.8;

    /** So likely it must be where it meets no word of the question. */
    private static final double WITHOUT_WORDS = 0.85;

    /** What a shop does; a promise on another of them is no answer. */
    private static final Set<String> DEEDS = Set.of(
            "delivery",
            "returns",
            "exchange",
            "warranty",
            "repair",
            "payment",
            "tracking",
            "cancel",
            "change_address",
            "stock",
            "restock",
            "refund_time",
            "sample",
            "rent",
            "gift",
            "pickup");

    private static final Pattern EITHER = Pattern.compile(
            "([\\p{L}\\d]+)\\s*(?:\\b(?:or|oder|vs)\\b|还是)\\s*([\\p{L}\\d]+)", Pattern.CASE_INSENSITIVE);

    private Pertinence() {}

    static boolean admits(Ask ask, Hit hit) {
        if (isOtherMeasure(ask, hit)
                || isOtherUnit(ask, hit)
                || isOfOthers(ask, hit)
                || isOfOtherPart(ask, hit)
                || isOtherAlternative(ask, hit)) {
            return false;
        }
        return likely(hit) >= BEYOND_DOUBT
                || hasFigure(ask, hit)
                        && countsTheThing(ask, hit)
                        && isOfThePart(hit)
                        && isOfTheThing(ask, hit)
                        && isOfTheDeed(ask, hit)
                        && (likely(hit) >= WITHOUT_WORDS || meetsWords(ask, hit));
    }

    private static boolean hasFigure(Ask ask, Hit hit) {
        List<FigureAsked> asked = FigureAsked.in(ask.focus());
        Optional<String> text = hit.passage().in(ask.language());
        return asked.isEmpty()
                || text.filter(told -> asked.stream().anyMatch(each -> each.isTold(told)))
                        .isPresent();
    }

    /** Who names a weight asks what it carries, and not what it weighs. */
    private static boolean isOtherMeasure(Ask ask, Hit hit) {
        return hit.key().contains("weight") && !hit.key().contains("load") && SizeAnswer.isLoadAsked(ask);
    }

    /** What the shop promises for other products by name is none for this one. */
    private static boolean isOfOthers(Ask ask, Hit hit) {
        return isPromise(hit.passage())
                && ask.product().isPresent()
                && hit.passage()
                        .in(ask.language())
                        .filter(text -> OtherProducts.areNamed(ask, text))
                        .isPresent();
    }

    /** Who asks for years is not answered by hours. */
    private static boolean isOtherUnit(Ask ask, Hit hit) {
        return UnitAsked.in(ask.focus())
                .filter(unit ->
                        hit.passage().in(ask.language()).filter(unit::isMissed).isPresent())
                .isPresent();
    }

    /** How wide its tyres are is not how wide its handlebars are. */
    private static boolean isOfOtherPart(Ask ask, Hit hit) {
        return likely(hit) < SURE
                && isRow(hit.passage())
                && hit.missing().stream().anyMatch(term -> term.is(Sort.PART) || ask.isShopsWord(term));
    }

    private static boolean isRow(Passage passage) {
        return switch (passage.kind()) {
            case FACT, DETAIL -> true;
            case POLICY, SHOP, OPERATOR, FAQ, COMPARISON, SELLING_POINT, DESCRIPTION, COMPOSED -> false;
        };
    }

    /** Of "bosch or bafang" it must have one, where nobody else knows either. */
    private static boolean isOtherAlternative(Ask ask, Hit hit) {
        Matcher either = EITHER.matcher(ask.focus());
        return either.find()
                && List.of(either.group(1), either.group(2)).stream().allMatch(word -> hit.missing().stream()
                        .anyMatch(term -> term.concepts().isEmpty() && isOf(term, word)));
    }

    private static boolean isOf(Term term, String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(term.word())
                || term.word().contains(word);
    }

    /** How many of what nobody else has a word for: a number of other things is no answer. */
    private static boolean countsTheThing(Ask ask, Hit hit) {
        return !FigureAsked.in(ask.focus()).contains(FigureAsked.COUNT)
                || hit.missing().stream().noneMatch(Term::isStrong);
    }

    private static boolean isOfThePart(Hit hit) {
        return hit.missing().stream().noneMatch(term -> term.is(Sort.PART));
    }

    /** What a thing is of that only the viewer has a word for, a passage does not tell that has no word of it. */
    private static boolean isOfTheThing(Ask ask, Hit hit) {
        boolean ofMaterial = hit.key().contains("material") && (ask.asks(Sort.MATERIAL) || ask.asks("material"));
        return !ofMaterial
                || hit.missing().stream().noneMatch(term -> term.concepts().isEmpty());
    }

    /** A promise whose very key is asked for may leave the deed around it unsaid. */
    private static boolean isOfTheDeed(Ask ask, Hit hit) {
        return !isPromise(hit.passage())
                || hit.missing().stream().flatMap(term -> term.ids().stream()).noneMatch(DEEDS::contains)
                || ask.strong().stream().flatMap(term -> term.ids().stream()).anyMatch(hit.key()::contains);
    }

    private static boolean isPromise(Passage passage) {
        return switch (passage.kind()) {
            case POLICY, SHOP -> true;
            case OPERATOR, FAQ, FACT, DETAIL, COMPARISON, SELLING_POINT, DESCRIPTION, COMPOSED -> false;
        };
    }

    /** Whether it speaks of any word of weight. */
    private static boolean meetsWords(Ask ask, Hit hit) {
        List<Term> strong = ask.strong();
        return strong.isEmpty()
                || strong.stream().anyMatch(term -> !hit.missing().contains(term));
    }

    private static double likely(Hit hit) {
        return hit.likely().orElse(0);
    }
}
