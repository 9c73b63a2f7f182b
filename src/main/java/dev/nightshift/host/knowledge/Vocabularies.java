package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.index.Stems;
import dev.nightshift.host.knowledge.lexicon.Vocabulary;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers a shop's own words and the names of what it sells. */
final class Vocabularies {
    private Vocabularies() {}

    /** The words of all texts; no names. */
    static Vocabulary of(List<KnownPassage> passages, Language language) {
        Set<String> words = passages.stream()
                .flatMap(known -> known.words(language).stems().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Vocabulary(words, List.of(), Set.of());
    }

    /** With the names of one product and of the shop: other products' names are something that is asked for. */
    static Vocabulary with(Vocabulary words, Catalogue catalogue, Optional<Product> product, Language language) {
        List<String> names = Stream.concat(
                        product.stream().flatMap(known -> names(known, language)),
                        catalogue.shop().name().in(language).stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new Vocabulary(words.words(), names, language == Language.ZH ? Set.of() : stems(names, language));
    }

    private static Set<String> stems(List<String> names, Language language) {
        Stems stems = new Stems(language);
        return names.stream()
                .flatMap(name -> stems.of(name).stream())
                .map(Stems.Stem::stem)
                .filter(stem -> stem.length() > 2)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Product product, Language language) {
        return Stream.of(
                        product.names().in(language).stream(),
                        product.aliases(language).stream(),
                        Stream.of(product.title().value()))
                .flatMap(names -> names);
    }
}
