package dev.nightshift.compliance.check;

import dev.nightshift.script.Sentences;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Faq;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SellingPoint;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every sentence that a shop wrote and a host may quote. Pure. */
public final class ShopSentences {
    /** What customers call a thing, and ids of any kind, are heard and never said. */
    private static final Set<String> HEARD = Set.of("aliases", "id", "contact", "time_zone");

    private ShopSentences() {}

    public static List<Sentence> of(Catalogue catalogue) {
        Set<Sentence> sentences = new LinkedHashSet<>();
        ofShop(catalogue).forEach(text -> sentences.addAll(sentences(text, Optional.empty())));
        for (Product product : catalogue.products()) {
            texts(product).forEach(text -> sentences.addAll(sentences(text, Optional.of(product.id()))));
        }
        return List.copyOf(sentences);
    }

    private static Stream<Text> ofShop(Catalogue catalogue) {
        return Stream.of(
                        Stream.of(
                                        catalogue.shop().seat(),
                                        catalogue.shop().about(),
                                        catalogue.shop().hostIsAi())
                                .flatMap(Optional::stream),
                        said(catalogue.shop().facts()),
                        said(catalogue.policies().facts()),
                        catalogue.comparisons().stream().map(Catalogue.Comparison::text))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Product product) {
        Stream<Text> faq = product.faq().stream().map(Faq::answer);
        return Stream.of(
                        Stream.of(product.names()),
                        product.description().stream(),
                        product.sellingPoints().stream().map(SellingPoint::text),
                        faq,
                        said(product.facts()),
                        product.liveOffer().flatMap(LiveOffer::note).stream())
                .flatMap(texts -> texts);
    }

    private static Stream<Text> said(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> HEARD.stream().noneMatch(fact::isUnder))
                .map(Fact::text);
    }

    private static List<Sentence> sentences(Text text, Optional<String> product) {
        List<Sentence> sentences = new ArrayList<>();
        text.byLanguage().forEach((language, written) -> Sentences.of(written)
                .forEach(one -> sentences.add(new Sentence(text.source(), language, one, product, true))));
        return sentences;
    }
}
