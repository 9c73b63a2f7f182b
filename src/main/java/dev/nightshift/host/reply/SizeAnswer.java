package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.script.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The measure that was asked for; all outer ones when none in particular was. */
final class SizeAnswer {
    private static final int MOST = 3;

    /** In these it has other measures than as it stands. */
    private static final String[] STATES = {"pack_size_small", "fold", "compact", "packaging"};

    /** Who names a weight asks what it carries, and not what it weighs. */
    private static final Pattern MASS = Pattern.compile(
            "\\d\\s?(?:kg|kilos?|kilogram\\w*|lbs?|pounds?|stone|pfund|zentner|公斤|千克|斤)(?![\\p{L}&&[^\\p{IsHan}]])",
            Pattern.CASE_INSENSITIVE);

    private SizeAnswer() {}

    /** Empty when the measure is not known: another one is no answer. */
    static List<Line> of(Ask ask) {
        if (ask.product().isEmpty()) {
            return List.of();
        }
        Set<String> wanted = wanted(ask);
        boolean whole = wanted.isEmpty() || wanted.equals(Set.of("dimensions"));
        if (whole) {
            boolean particular = ask.strong().stream().anyMatch(ask::isShopsWord) || ask.asks(STATES);
            return particular ? List.of() : general(ask);
        }
        return particular(ask, wanted);
    }

    static boolean isLoadAsked(Ask ask) {
        return ask.asks("load") || MASS.matcher(ask.focus()).find();
    }

    private static Set<String> wanted(Ask ask) {
        Set<String> wanted = ask.terms().stream()
                .filter(term -> term.is(Sort.MEASURE) || term.is(Sort.PART))
                .flatMap(term -> term.ids().stream())
                .collect(Collectors.toSet());
        if (wanted.contains("weight") && isLoadAsked(ask)) {
            wanted.remove("weight");
            wanted.add("load");
        }
        return wanted;
    }

    private static List<Line> particular(Ask ask, Set<String> wanted) {
        List<Line> lines = new ArrayList<>();
        Set<Term> left = new HashSet<>(
                ask.terms().stream().filter(term -> term.is(Sort.MEASURE)).toList());
        List<Keyed> keyed = keyed(ask, wanted).stream()
                .sorted(Comparator.comparingLong((Keyed hit) -> strange(hit, wanted)))
                .toList();
        for (Keyed hit : keyed) {
            boolean isNew = left.removeIf(term -> term.ids().stream().anyMatch(hit.key()::contains));
            if (isNew && lines.size() < MOST) {
                lines.addAll(Measures.lines(ask, hit));
            }
        }
        return lines;
    }

    private static long strange(Keyed hit, Set<String> wanted) {
        return hit.key().stream().filter(key -> !wanted.contains(key)).count();
    }

    /** Figures whose key names the measure, and every part that was named. */
    private static List<Keyed> keyed(Ask ask, Set<String> wanted) {
        Set<String> parts = ask.terms().stream()
                .filter(term -> term.is(Sort.PART))
                .flatMap(term -> term.ids().stream())
                .collect(Collectors.toSet());
        return ask.keyed().stream()
                .filter(hit -> Measures.hasFigure(hit.passage(), ask))
                .filter(hit -> hit.key().stream().anyMatch(wanted::contains))
                .filter(hit -> hit.key().containsAll(parts) && hit.key().containsAll(named(ask)))
                .toList();
    }

    static List<Line> general(Ask ask) {
        Set<Set<String>> said = new HashSet<>();
        List<Keyed> outer = ask.keyed().stream()
                .filter(Measures::isOuter)
                .filter(hit -> Measures.isFigure(hit.passage(), ask))
                .filter(hit -> said.add(hit.key()))
                .sorted(Comparator.comparingInt(
                        hit -> Measures.OUTER.indexOf(hit.key().iterator().next())))
                .toList();
        return Measures.all(ask, outer).stream().toList();
    }

    /** Parts that only the shop has a word for. */
    private static Set<String> named(Ask ask) {
        return ask.strong().stream().filter(ask::isShopsWord).map(Term::word).collect(Collectors.toSet());
    }
}
