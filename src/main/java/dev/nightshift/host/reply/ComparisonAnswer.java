package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.nlu.About;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two products side by side: in the shop's words, else by their figures. */
final class ComparisonAnswer {
    private ComparisonAnswer() {}

    static List<Line> of(Ask ask) {
        List<Product> products = products(ask);
        if (products.size() < 2) {
            return List.of();
        }
        Product first = products.get(0);
        Product second = products.get(1);
        List<Line> lines =
                new ArrayList<>(tellsAll(ask, first, second) ? text(ask, first, second) : figures(ask, first, second));
        if (lines.isEmpty()) {
            lines.addAll(text(ask, first, second));
        }
        if (lines.isEmpty() || ask.asks("price", "saving")) {
            lines.add(0, prices(ask, first, second));
        }
        return lines;
    }

    private static List<Product> products(Ask ask) {
        Set<String> ids = new LinkedHashSet<>();
        if (ask.question().reading().about() instanceof About.Named named) {
            ids.addAll(named.products());
        }
        if (ask.question().reading().about() instanceof About.Unclear unclear) {
            ids.addAll(unclear.products());
        }
        ask.productId().ifPresent(ids::add);
        ask.question().topic().onScreen().ifPresent(ids::add);
        return ids.stream()
                .flatMap(id -> ask.catalogue().product(id).stream())
                .limit(2)
                .toList();
    }

    /** Whether the shop's comparison speaks of everything that was asked, a measure among it. */
    private static boolean tellsAll(Ask ask, Product first, Product second) {
        return ask.asks(Sort.MEASURE)
                && ask.about(first).search().hits().stream()
                        .filter(hit -> hit.passage().kind() == Passage.Kind.COMPARISON)
                        .filter(hit -> hit.passage().products().containsAll(List.of(first.id(), second.id())))
                        .anyMatch(Hit::isComplete);
    }

    private static List<Line> text(Ask ask, Product first, Product second) {
        return ask.catalogue().comparisons().stream()
                .filter(known -> known.products().containsAll(List.of(first.id(), second.id())))
                .findFirst()
                .map(known -> Quoted.all(ask, passage(known)))
                .orElse(List.of());
    }

    private static Passage passage(Catalogue.Comparison known) {
        return new Passage(Passage.Kind.COMPARISON, "comparison", known.products(), Optional.empty(), known.text());
    }

    private static Line prices(Ask ask, Product first, Product second) {
        return ask.say(
                "compare_price",
                Map.of(
                        "First", Names.of(first, ask.wording(), true),
                        "second", Names.of(second, ask.wording(), false),
                        "one", PriceAnswer.figure(ask, first),
                        "two", PriceAnswer.figure(ask, second)));
    }

    /** The measures that were asked for, where both products have them. */
    private static List<Line> figures(Ask ask, Product first, Product second) {
        List<Line> lines = new ArrayList<>();
        for (String measure : Measures.COMPARED) {
            Optional<Passage> one = figure(ask.about(first), measure);
            Optional<Passage> two = figure(ask.about(second), measure);
            if (isAsked(ask, measure) && one.isPresent() && two.isPresent()) {
                lines.add(sideBySide(ask, measure, first, second, one.get(), two.get()));
            }
        }
        return lines;
    }

    private static boolean isAsked(Ask ask, String measure) {
        boolean size = ask.asks("dimensions") && Measures.OUTER.contains(measure);
        return ask.asks(measure) || size && ask.asks(Sort.MEASURE);
    }

    private static Optional<Passage> figure(Ask ask, String measure) {
        return ask.keyed().stream()
                .filter(known -> known.key().equals(Set.of(measure)))
                .map(Keyed::passage)
                .filter(passage -> Measures.isFigure(passage, ask))
                .findFirst();
    }

    private static Line sideBySide(Ask ask, String measure, Product first, Product second, Passage one, Passage two) {
        Phrase label =
                ask.wording().label(measure).<Phrase>map(Phrase.Own::new).orElseGet(() -> new Phrase.Own(measure));
        return ask.say(
                "compare_values",
                Map.of(
                        "Label", Quoted.capital(label),
                        "first", Names.of(first, ask.wording(), false),
                        "second", Names.of(second, ask.wording(), false),
                        "one", Measures.value(ask, one),
                        "two", Measures.value(ask, two)));
    }
}
