package dev.nightshift.script;

import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures of a product, a few in one sentence. */
final class Sizes {
    private static final int IN_ONE_SENTENCE = 3;

    /** Longer values are sentences rather than measures. */
    private static final int LONGEST = 50;

    private Sizes() {}

    /** The measures of the facts by their names; where there are none, the attributes of the feed in its language. */
    static List<Item> of(Product product, Language primary, Phrasings phrasings) {
        List<Measure> measures = ofFacts(product, phrasings);
        boolean own = !measures.isEmpty() || phrasings.language() != primary;
        return items(
                (own ? measures : ofDetails(product, primary))
                        .stream().filter(Measure::isFigure).toList(),
                phrasings);
    }

    /** Measures in words, one in a sentence. */
    static List<Item> inWords(Product product, Phrasings phrasings) {
        return ofFacts(product, phrasings).stream()
                .filter(measure -> !measure.isFigure())
                .map(measure -> new Item(
                        measure.name() + measure.value().written(),
                        List.of(new Part.Words(measure.name() + phrasings.word("fact_is")), measure.value()),
                        List.of(),
                        false))
                .toList();
    }

    private record Measure(String name, Slot.Quote value) {
        boolean isFigure() {
            return Quotations.isFigure(value.written());
        }
    }

    private static List<Measure> ofFacts(Product product, Phrasings phrasings) {
        List<Measure> measures = new ArrayList<>();
        for (Fact fact : product.facts()) {
            Optional<String> name = Optional.ofNullable(phrasings.attributes().get(fact.topic()));
            name.ifPresent(known -> value(fact.text(), phrasings.language())
                    .ifPresent(value -> measures.add(new Measure(known, value))));
        }
        return measures;
    }

    private static List<Measure> ofDetails(Product product, Language primary) {
        return product.details().stream()
                .flatMap(detail -> value(
                        new Text(
                                Map.of(primary, detail.value().value()),
                                detail.value().source()),
                        primary)
                        .map(value -> new Measure(detail.attribute(), value))
                        .stream())
                .toList();
    }

    /** A figure with its unit stands in any language; words need the show's own. */
    private static Optional<Slot.Quote> value(Text text, Language language) {
        return Quotations.in(text, language)
                .filter(written -> !Sentences.isWhole(written) && written.length() < LONGEST)
                .map(written -> new Slot.Quote(text.source(), 0, written, Slot.Form.INSIDE));
    }

    private static List<Item> items(List<Measure> measures, Phrasings phrasings) {
        List<Item> items = new ArrayList<>();
        for (int from = 0; from < measures.size(); from += IN_ONE_SENTENCE) {
            items.add(item(measures.subList(from, Math.min(from + IN_ONE_SENTENCE, measures.size())), phrasings));
        }
        return items;
    }

    private static Item item(List<Measure> measures, Phrasings phrasings) {
        List<Part> parts = new ArrayList<>();
        for (Measure measure : measures) {
            boolean last = measure == measures.getLast();
            String join = parts.isEmpty() ? "" : phrasings.word(last ? "list_and" : "list_comma");
            parts.add(new Part.Words(join + measure.name() + phrasings.word("attribute_is")));
            parts.add(measure.value());
        }
        String key = String.join(
                " ",
                measures.stream()
                        .map(measure -> measure.name() + measure.value().written())
                        .toList());
        return new Item(key, parts, List.of(), false);
    }
}
