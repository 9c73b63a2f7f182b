package dev.nightshift.script;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What there is to say of one product in one language, by occasion. */
final class Material {
    private static final Map<String, Occasion> KEYS = Map.ofEntries(
            Map.entry("scenes", Occasion.SCENE),
            Map.entry("pains", Occasion.PAIN),
            Map.entry("questions", Occasion.QUESTION),
            Map.entry("material", Occasion.MATERIAL),
            Map.entry("colour", Occasion.COLOUR),
            Map.entry("color", Occasion.COLOUR),
            Map.entry("in_the_box", Occasion.BOX),
            Map.entry("care", Occasion.CARE),
            Map.entry("made_in", Occasion.ORIGIN),
            Map.entry("restock", Occasion.RESTOCK));
    private static final Set<String> SILENT = Set.of("aliases", "names", "notes", "internal");

    private final Phrasings phrasings;
    private final Map<Occasion, List<Item>> items = new EnumMap<>(Occasion.class);

    private Material(Phrasings phrasings) {
        this.phrasings = phrasings;
    }

    static Material of(Product product, Catalogue catalogue, Phrasings phrasings) {
        Material material = new Material(phrasings);
        Language language = phrasings.language();
        product.description().ifPresent(text -> material.text(Occasion.DESCRIPTION, text));
        product.sellingPoints().forEach(point -> Item.of(
                        point.text(), language, point.evidence().isPresent())
                .ifPresent(item -> material.add(Occasion.POINT, item)));
        product.faq().forEach(known -> Item.of(known.question(), known.answer(), language)
                .ifPresent(item -> material.add(Occasion.FAQ, item)));
        product.liveOffer().flatMap(offer -> offer.note()).ifPresent(note -> material.text(Occasion.OFFER_NOTE, note));
        product.facts().forEach(material::fact);
        Deliveries.of(product, catalogue.policies().deliveries(), phrasings)
                .forEach(item -> material.add(Occasion.DELIVERY, item));
        Sizes.inWords(product, phrasings).forEach(item -> material.add(Occasion.FACT, item));
        Sizes.of(product, catalogue.shop().primaryLanguage(), phrasings)
                .forEach(item -> material.add(Occasion.SIZE, item));
        catalogue.comparisons().stream()
                .filter(comparison -> comparison.products().contains(product.id()))
                .forEach(comparison -> material.text(Occasion.COMPARE, comparison.text()));
        return material;
    }

    /** What the shop promises to every buyer, and says of itself. */
    static Material ofShop(Catalogue catalogue, Phrasings phrasings) {
        Material material = new Material(phrasings);
        Stream<Fact> policies = catalogue.policies().facts().stream();
        policies.forEach(material::policy);

        catalogue.shop().about().ifPresent(about -> material.text(Occasion.WELCOME, about));
        catalogue.shop().hostIsAi().ifPresent(notice -> material.text(Occasion.AI_NOTICE, notice));
        return material;
    }

    /** Without what speaks of other products only, known by the names that shoppers use. */
    Material about(Product product, Catalogue catalogue) {
        return only(item -> concerns(item, product, catalogue));
    }

    /** Without what holds words that the merchant forbids, even to deny them: a half of it can't be said. */
    Material without(List<String> forbidden) {
        List<String> words = forbidden.stream().map(Material::folded).toList();
        return only(item -> item.sentences().stream()
                .map(quote -> folded(quote.written()))
                .noneMatch(sentence -> words.stream().anyMatch(sentence::contains)));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Material only(Predicate<Item> wanted) {
        Material kept = new Material(phrasings);
        items.forEach((occasion, all) -> all.stream().filter(wanted).forEach(item -> kept.add(occasion, item)));
        return kept;
    }

    private boolean concerns(Item item, Product product, Catalogue catalogue) {
        return catalogue.products().stream().noneMatch(other -> mentions(item, other)) || mentions(item, product);
    }

    private boolean mentions(Item item, Product product) {
        return product.aliases(phrasings.language()).stream().anyMatch(alias -> item.sentences().stream()
                .anyMatch(quote -> quote.written().contains(alias)));
    }

    List<Item> of(Occasion occasion) {
        return switch (occasion) {
            case POINT_ONE, POINT_TWO -> items.getOrDefault(Occasion.POINT, List.of());
            default -> items.getOrDefault(occasion, List.of());
        };
    }

    private void fact(Fact fact) {
        String key = topKey(fact.topic());
        Optional<Occasion> known = Optional.ofNullable(KEYS.get(key));
        if (known.isPresent()) {
            known.filter(occasion -> isSpeakable(occasion, fact)).ifPresent(occasion -> text(occasion, fact.text()));
        } else if (!SILENT.contains(key) && isSentence(fact.text())) {
            text(Occasion.KNOW, fact.text());
        }
    }

    /** The date below {@code restock} is data, its text is speech. */
    private boolean isSpeakable(Occasion occasion, Fact fact) {
        return occasion != Occasion.RESTOCK || isSentence(fact.text());
    }

    private void policy(Fact fact) {
        if (isSentence(fact.text())) {
            boolean buying = fact.topic().equals("order_help.how_to_buy");
            text(buying ? Occasion.HOW_TO_BUY : Occasion.POLICY, fact.text());
        }
    }

    private boolean isSentence(Text text) {
        return text.in(phrasings.language()).filter(Sentences::isWhole).isPresent();
    }

    private void text(Occasion occasion, Text text) {
        Item.of(text, phrasings.language(), false).ifPresent(item -> add(occasion, item));
    }

    private void add(Occasion occasion, Item item) {
        items.computeIfAbsent(occasion, none -> new ArrayList<>()).add(item);
    }

    private static String topKey(String topic) {
        int dot = topic.indexOf('.');
        return dot < 0 ? topic : topic.substring(0, dot);
    }
}
