package dev.nightshift.shop.feed;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A product as its feed has it, in the shop's currency; a sale price is below the price.
 *
 * @param row where it begins in the feed
 * @param pictures paths or links as written, best first, not looked at yet
 * @param highlights short claims of the feed
 * @param details everything that has no place of its own
 */
record FeedProduct(
        Sourced<String> id,
        int row,
        Sourced<String> title,
        Optional<Sourced<String>> description,
        Sourced<Money> price,
        Optional<SalePrice> salePrice,
        Optional<Sourced<Integer>> stock,
        Sourced<Availability> availability,
        Optional<URI> link,
        List<Cell> pictures,
        List<Sourced<String>> highlights,
        List<Product.Detail> details) {
    FeedProduct {
        pictures = List.copyOf(pictures);
        highlights = List.copyOf(highlights);
        details = List.copyOf(details);
    }

    /** What a buyer pays while the feed's reduction holds, else the price. */
    Sourced<Money> sellingPrice() {
        return salePrice.map(SalePrice::price).orElse(price);
    }
}
