package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.Passage.Kind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Faq;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes passages of everything that a shop wrote down, and of its operators' answers. */
final class Passages {
    /** What is written for the pitch says nothing of the product. */
    private static final List<String> FOR_THE_PITCH = List.of("aliases", "names", "scenes", "pains", "questions");

    /** Figures that only composed answers make sense of. */
    private static final Pattern TYPED = Pattern.compile("delivery\\.\\d+(\\..*)?|delivery_express\\.(country|cost)|"
            + "delivery_not_to\\.countries.*|payment\\.(accepted|not_accepted).*|warranty\\.manufacturer.*|"
            + "warranty\\.statutory_years|returns\\.period_days");

    private static final Pattern FIGURE = Pattern.compile(
            "[-+]?\\d[\\d.,:/×x -]*(?:\\s?(?:%|°|[\\p{L}°µ]{1,4}[²³]?))?" + "|[A-Z]{1,3}\\d[\\w-]*|IP\\w{2,4}|USB-?C");

    private Passages() {}

    static List<Passage> of(Catalogue catalogue, List<FaqEntry> operators) {
        Language primary = catalogue.shop().primaryLanguage();
        return Stream.of(
                        catalogue.products().stream().flatMap(product -> ofProduct(product, primary)),
                        ofPolicies(catalogue),
                        catalogue.comparisons().stream()
                                .map(known -> new Passage(
                                        Kind.COMPARISON,
                                        "comparison",
                                        known.products(),
                                        Optional.empty(),
                                        known.text())),
                        ofShop(catalogue.shop()),
                        operators.stream().map(Passages::ofOperator))
                .flatMap(passages -> passages)
                .toList();
    }

    private static Stream<Passage> ofProduct(Product product, Language primary) {
        return Stream.of(
                        product.faq().stream().map(faq -> ofFaq(product.id(), faq)),
                        facts(Kind.FACT, List.of(product.id()), product.facts())
                                .filter(passage -> FOR_THE_PITCH.stream().noneMatch(passage::isUnder)),
                        product.details().stream().map(detail -> ofDetail(product.id(), detail, primary)),
                        product.sellingPoints().stream()
                                .map(point -> plain(Kind.SELLING_POINT, "selling_points", product.id(), point.text())),
                        product.liveOffer().flatMap(offer -> offer.note()).stream()
                                .map(note -> plain(Kind.FACT, "live_offer.note", product.id(), note)),
                        product.description().stream()
                                .map(text -> plain(Kind.DESCRIPTION, "description", product.id(), text)))
                .flatMap(passages -> passages);
    }

    private static Passage plain(Kind kind, String topic, String product, Text text) {
        return new Passage(kind, topic, List.of(product), Optional.empty(), text);
    }

    private static Passage ofFaq(String product, Faq faq) {
        return new Passage(Kind.FAQ, "faq", List.of(product), Optional.of(faq.question()), faq.answer());
    }

    private static Passage ofDetail(String product, Product.Detail detail, Language primary) {
        String topic = detail.section().isEmpty() ? detail.attribute() : detail.section() + ":" + detail.attribute();
        return plain(Kind.DETAIL, topic, product, text(detail.value(), primary));
    }

    /** A code such as IPX6 stands in every language. */
    private static Text neutral(Text text) {
        String only = text.byLanguage().values().iterator().next();
        return text.byLanguage().size() == 1 && FIGURE.matcher(only).matches()
                ? new Text(
                        Stream.of(Language.values()).collect(Collectors.toMap(language -> language, language -> only)),
                        text.source())
                : text;
    }

    /** A figure with its unit, or a code, is no language's own. */
    private static Text text(Sourced<String> value, Language primary) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        words.put(primary, value.value());
        if (FIGURE.matcher(value.value()).matches()) {
            Stream.of(Language.values()).forEach(language -> words.put(language, value.value()));
        }
        return new Text(words, value.source());
    }

    private static Stream<Passage> ofPolicies(Catalogue catalogue) {
        return facts(Kind.POLICY, List.of(), catalogue.policies().facts())
                .filter(passage -> !TYPED.matcher(passage.topic()).matches());
    }

    private static Stream<Passage> facts(Kind kind, List<String> products, List<Fact> facts) {
        return facts.stream().map(fact -> new Passage(kind, fact.topic(), products, Optional.empty(), fact.text()));
    }

    private static Stream<Passage> ofShop(Shop shop) {
        return Stream.concat(
                facts(Kind.SHOP, List.of(), shop.facts()),
                Stream.of(
                                shop.seat().map(text -> shop("seat", text)),
                                shop.about().map(text -> shop("about", text)),
                                shop.hostIsAi().map(text -> shop("host_is_ai", text)))
                        .flatMap(Optional::stream));
    }

    private static Passage shop(String topic, Text text) {
        return new Passage(Kind.SHOP, topic, List.of(), Optional.empty(), text);
    }

    private static Passage ofOperator(FaqEntry entry) {
        SourceRef source = new SourceRef("operator", entry.id() + " version " + entry.version());
        return new Passage(
                Kind.OPERATOR,
                "faq",
                entry.product().stream().toList(),
                Optional.of(new Text(Map.of(entry.language(), entry.question()), source)),
                new Text(Map.of(entry.language(), entry.answer()), source));
    }
}
