package dev.nightshift.shop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A shop and everything it sells at one moment; immutable.
 *
 * @param folder where pictures lie
 * @param products in feed order
 * @param policies delivery, returns, payment and whatever else the shop promises
 * @param comparisons texts that set products side by side
 * @param forbiddenClaims never said in this shop
 */
public record Catalogue(
        Shop shop,
        Path folder,
        List<Product> products,
        Policies policies,
        List<Comparison> comparisons,
        List<String> forbiddenClaims) {
    public Catalogue {
        products = List.copyOf(products);
        comparisons = List.copyOf(comparisons);
        forbiddenClaims = List.copyOf(forbiddenClaims);
    }

    public Optional<Product> product(String id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    /** What the shop says when two or more products are compared. */
    public record Comparison(List<String> products, Text text) {
        public Comparison {
            products = List.copyOf(products);
        }
    }
}
