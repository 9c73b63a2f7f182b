package dev.nightshift.answers;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a shop's data says of a product and of the shop, as one folded text. */
final class ShopTexts {
    private ShopTexts() {}

    static String of(Catalogue catalogue, Optional<String> product) {
        Stream<Text> shop = Stream.of(
                        texts(catalogue.policies().facts()),
                        texts(catalogue.shop().facts()),
                        catalogue.shop().hostIsAi().stream(),
                        catalogue.comparisons().stream().map(Catalogue.Comparison::text),
                        catalogue.products().stream().map(Product::names))
                .flatMap(stream -> stream);
        Stream<Text> products = catalogue.products().stream()
                .filter(one -> product.isEmpty() || product.get().equals(one.id()))
                .flatMap(ShopTexts::product);
        return Figures.folded(Stream.concat(shop, products)
                .flatMap(text -> text.byLanguage().values().stream())
                .collect(Collectors.joining(" ; ")));
    }

    private static Stream<Text> product(Product product) {
        return Stream.of(
                        product.description().stream(),
                        product.sellingPoints().stream().map(point -> point.text()),
                        product.faq().stream().flatMap(faq -> Stream.of(faq.answer())),
                        texts(product.facts()))
                .flatMap(stream -> stream);
    }

    private static Stream<Text> texts(List<Fact> facts) {
        return facts.stream().map(Fact::text);
    }
}
