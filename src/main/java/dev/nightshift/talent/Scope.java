package dev.nightshift.talent;

import dev.nightshift.shop.Language;
import java.util.Set;

/**
 * What a consent is for. What is not named is not allowed.
 *
 * @param platforms such as {@code twitch}; {@code preview} is this machine's own pages, rehearsals included
 * @param markets whose viewers are addressed, such as {@code EU}
 * @param languages that the clone may speak
 * @param products classes of product, such as {@code kitchen}; {@link #ANY} for every class
 */
public record Scope(
        Likeness likeness, Set<String> platforms, Set<String> markets, Set<Language> languages, Set<String> products) {
    /** Every class of product. */
    public static final String ANY = "any";

    public Scope {
        platforms = Set.copyOf(platforms);
        markets = Set.copyOf(markets);
        languages = Set.copyOf(languages);
        products = Set.copyOf(products);
        if (platforms.isEmpty() || markets.isEmpty() || languages.isEmpty() || products.isEmpty()) {
            throw new IllegalArgumentException("a scope that names nothing allows nothing");
        }
    }

    /** Whether a product that belongs to these classes may be sold: one of them was agreed. */
    public boolean sellsOneOf(Set<String> classes) {
        return products.contains(ANY) || classes.stream().anyMatch(products::contains);
    }

    /** Whether a class of product may be sold. */
    boolean sells(String product) {
        return products.contains(ANY) || products.contains(product);
    }
}
