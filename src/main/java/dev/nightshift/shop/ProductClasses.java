package dev.nightshift.shop;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Classes that a product belongs to, as plain words such as {@code sofas}: each step of the feed's product type or category,
 * and the facts under {@code class}.
 */
public final class ProductClasses {
    private static final Set<String> ATTRIBUTES = Set.of("product_type", "type", "google_product_category", "category");
    private static final String FACT = "class";
    private static final Pattern STEPS = Pattern.compile("[>/,;，、；]");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private ProductClasses() {}

    /** Of one product; empty when nothing tells. */
    public static Set<String> of(Product product) {
        return words(written(product).toList());
    }

    private static Stream<String> written(Product product) {
        Stream<String> fed = product.details().stream()
                .filter(detail -> ATTRIBUTES.contains(detail.attribute().toLowerCase(Locale.ROOT)))
                .map(detail -> detail.value().value());
        Stream<String> told = product.factsUnder(FACT).stream()
                .flatMap(fact -> Stream.of(Language.values()).flatMap(language -> fact.text().in(language).stream()));
        return Stream.concat(fed, told);
    }

    /** Of all products of a catalogue, sorted. */
    public static Set<String> of(Catalogue catalogue) {
        Set<String> all = new TreeSet<>();
        catalogue.products().forEach(product -> all.addAll(of(product)));
        return all;
    }

    /** Of all products of a catalogue, also as they are written there, in small letters: Chinese ones have no plain word. */
    public static Set<String> told(Catalogue catalogue) {
        Set<String> all = new TreeSet<>(of(catalogue));
        catalogue.products().stream()
                .flatMap(ProductClasses::written)
                .flatMap(path -> Stream.of(STEPS.split(path)))
                .map(step -> step.strip().toLowerCase(Locale.ROOT))
                .forEach(all::add);
        return all;
    }

    /** A class as a plain word: small letters a to z without marks, digits and hyphens; empty when nothing is left. */
    public static Optional<String> word(String written) {
        String plain = Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return Optional.of(plain).filter(word -> WORD.matcher(word).matches());
    }

    private static Set<String> words(Collection<String> paths) {
        Set<String> words = new TreeSet<>();
        for (String path : paths) {
            List.of(STEPS.split(path)).forEach(step -> word(step).ifPresent(words::add));
        }
        return words;
    }
}
