package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a text speaks of other products by their names than the one in question. */
final class OtherProducts {
    private OtherProducts() {}

    static boolean areNamed(Ask ask, String text) {
        Set<String> own =
                ask.product().map(product -> names(product, ask.language())).orElse(Set.of());
        return ask.catalogue().products().stream()
                .filter(product -> !Optional.of(product.id()).equals(ask.productId()))
                .flatMap(product -> names(product, ask.language()).stream())
                .filter(name -> !own.contains(name))
                .anyMatch(name -> stands(name, text));
    }

    /** Proper names, which are the same in English and German: "Falke", and not "binoculars". None are told apart in Chinese. */
    private static Set<String> names(Product product, Language language) {
        Set<String> english = Set.copyOf(product.aliases(Language.EN));
        Set<String> german = Set.copyOf(product.aliases(Language.DE));
        return (language == Language.ZH ? Set.<String>of() : english)
                .stream().filter(german::contains).collect(Collectors.toSet());
    }

    private static boolean stands(String name, String text) {
        return Pattern.compile("(?<![\\p{L}&&[^\\p{IsHan}]])" + Pattern.quote(name) + "(?![\\p{L}&&[^\\p{IsHan}]])")
                .matcher(text)
                .find();
    }
}
