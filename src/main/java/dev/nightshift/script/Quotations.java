package dev.nightshift.script;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SellingPoint;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a merchant's text says now, so that a correction during the show is heard. */
final class Quotations {
    /** English words that lose their capital after a lead-in. */
    private static final Set<String> SMALL = Set.of(
            "The", "A", "An", "All", "Each", "Every", "You", "Your", "It", "At", "With", "On", "In", "This", "That",
            "There", "No", "Yes", "If", "When", "By", "For", "Our", "We", "They", "Its");

    private static final Pattern FIGURE = Pattern.compile("[\\d][\\d.,x× -]*\\s?(?:[a-zA-Z²³]{1,3}|°C|%)?");

    private static final Pattern LINE = Pattern.compile("^line \\d+, ");

    private Quotations() {}

    /** The sentence as the catalogue has it now; empty when the merchant took it out. */
    static Optional<String> now(Slot.Quote quote, Catalogue catalogue, Language language) {
        List<String> texts = texts(catalogue)
                .filter(text -> isSamePlace(text.source(), quote.source()))
                .flatMap(text -> in(text, language).stream())
                .toList();
        boolean kept = texts.stream().map(Sentences::of).anyMatch(sentences -> sentences.contains(quote.written()));
        if (kept) {
            return Optional.of(quote.written());
        }
        return texts.size() == 1
                ? Sentences.of(texts.getFirst()).stream().skip(quote.sentence()).findFirst()
                : Optional.empty();
    }

    private static boolean isSamePlace(SourceRef one, SourceRef other) {
        return one.file().equals(other.file()) && place(one).equals(place(other));
    }

    /** The key path without the line, which moves when something above is edited. */
    static String place(SourceRef source) {
        return LINE.matcher(source.place()).replaceFirst("");
    }

    /** The text in a language; figures with a unit, such as {@code 218 cm}, stand in every language. */
    static Optional<String> in(Text text, Language language) {
        return text.in(language).or(() -> text.byLanguage().values().stream()
                .filter(Quotations::isFigure)
                .findFirst());
    }

    static boolean isFigure(String written) {
        return FIGURE.matcher(written).matches();
    }

    /** A sentence as it stands in the sentence around it. */
    static String shaped(String written, Slot.Form form, Language language) {
        String sentence = isFigure(written) && language == Language.DE
                ? written.replaceAll("(?<=\\d)\\.(?=\\d{1,2}(?!\\d))", ",")
                : written;
        return switch (form) {
            case WHOLE -> ended(sentence, language);
            case LED -> ended(lowered(sentence, language), language);
            case INSIDE -> Sentences.withoutEnd(lowered(sentence, language));
        };
    }

    private static String ended(String sentence, Language language) {
        return Sentences.isWhole(sentence) ? sentence : sentence + (language == Language.ZH ? "。" : ".");
    }

    private static String lowered(String sentence, Language language) {
        int space = sentence.indexOf(' ');
        boolean small = language == Language.EN && space > 0 && SMALL.contains(sentence.substring(0, space));
        return small ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }

    private static Stream<Text> texts(Catalogue catalogue) {
        return Stream.of(
                        ofShop(catalogue.shop()),
                        ofPolicies(catalogue.policies()),
                        catalogue.comparisons().stream().map(Catalogue.Comparison::text),
                        catalogue.products().stream()
                                .flatMap(product ->
                                        ofProduct(product, catalogue.shop().primaryLanguage())))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> ofShop(Shop shop) {
        return Stream.concat(
                Stream.of(shop.seat(), shop.about(), shop.hostIsAi()).flatMap(Optional::stream), facts(shop.facts()));
    }

    private static Stream<Text> ofPolicies(Policies policies) {
        return Stream.concat(
                facts(policies.facts()), policies.deliveries().stream().flatMap(delivery -> delivery.time().stream()));
    }

    private static Stream<Text> ofProduct(Product product, Language primary) {
        Stream<Text> faq = product.faq().stream().flatMap(known -> Stream.of(known.question(), known.answer()));
        Stream<Text> details = product.details().stream()
                .map(detail -> new Text(
                        Map.of(primary, detail.value().value()), detail.value().source()));
        return Stream.of(
                        product.description().stream(),
                        product.sellingPoints().stream().map(SellingPoint::text),
                        faq,
                        facts(product.facts()),
                        product.liveOffer().flatMap(LiveOffer::note).stream(),
                        details)
                .flatMap(texts -> texts);
    }

    private static Stream<Text> facts(List<Fact> facts) {
        return facts.stream().map(Fact::text);
    }
}
