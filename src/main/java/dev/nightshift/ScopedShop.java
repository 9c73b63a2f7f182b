package dev.nightshift;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.ProductClasses;
import dev.nightshift.talent.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a shop a host may sell: products of a class that the consent names (rule R14). */
record ScopedShop(Scope scope) {

    /** The catalogue without what this host does not sell. */
    Catalogue of(Catalogue shop) {
        List<Product> sold = shop.products().stream().filter(this::sells).toList();
        if (sold.size() == shop.products().size()) {
            return shop;
        }
        Set<String> ids = sold.stream().map(Product::id).collect(Collectors.toUnmodifiableSet());
        return new Catalogue(
                shop.shop(),
                shop.folder(),
                sold,
                shop.policies(),
                shop.comparisons().stream()
                        .filter(comparison -> ids.containsAll(comparison.products()))
                        .toList(),
                shop.forbiddenClaims());
    }

    /** Products that this host does not sell. */
    List<Product> unsold(Catalogue shop) {
        return shop.products().stream().filter(product -> !sells(product)).toList();
    }

    private boolean sells(Product product) {
        return scope.sellsOneOf(ProductClasses.of(product));
    }
}
