package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Vocabulary;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers a shop's own words and the names of what it sells. */
final class Vocabularies {
    private Vocabularies() {}

    static Vocabulary of(Catalogue catalogue, List<KnownPassage> passages, Language language) {
        Set<String> words = passages.stream()
                .flatMap(known -> known.words(language).stems().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Vocabulary(words, names(catalogue, language));
    }

    private static List<String> names(Catalogue catalogue, Language language) {
        Stream<String> ofProducts = catalogue.products().stream().flatMap(product -> names(product, language));
        return Stream.concat(ofProducts, catalogue.shop().name().in(language).stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> names(Product product, Language language) {
        return Stream.of(
                        product.names().in(language).stream(),
                        product.aliases(language).stream(),
                        Stream.of(product.title().value()))
                .flatMap(names -> names);
    }
}
