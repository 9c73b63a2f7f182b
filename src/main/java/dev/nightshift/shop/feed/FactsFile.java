package dev.nightshift.shop.feed;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Shop;
import java.util.List;
import java.util.Map;

/**
 * {@code facts.yaml}, read and checked for itself.
 *
 * @param products by the id that they should have in the feed, in file order
 */
record FactsFile(
        Shop shop,
        Policies policies,
        Map<String, ProductFacts> products,
        List<Catalogue.Comparison> comparisons,
        List<String> forbiddenClaims) {}
