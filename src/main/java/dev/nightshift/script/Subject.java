package dev.nightshift.script;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Product;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A product to be pitched.
 *
 * @param own what the merchant wrote about it
 * @param shop what the shop promises to every buyer, as far as it concerns this product
 * @param terms occasions for which the catalogue has figures, now or later in the show
 */
record Subject(Material own, Material shop, Set<Occasion> terms) {

    static Subject of(Product product, Catalogue catalogue, Phrasings phrasings, Material shop) {
        List<String> forbidden = Stream.concat(product.forbiddenClaims().stream(), catalogue.forbiddenClaims().stream())
                .toList();
        return new Subject(
                Material.of(product, catalogue, phrasings).without(forbidden),
                shop.about(product, catalogue).without(forbidden),
                terms(product, catalogue));
    }

    private static Set<Occasion> terms(Product product, Catalogue catalogue) {
        Set<Occasion> terms = EnumSet.noneOf(Occasion.class);
        if (product.lowestBeforeReduction().isPresent()) {
            terms.add(Occasion.PRICE_FORMER);
            terms.add(Occasion.PRICE_SAVING);
        }
        if (product.liveOffer().isPresent()
                || product.salePrice().flatMap(sale -> sale.ends()).isPresent()) {
            terms.add(Occasion.OFFER_END);
        }
        if (product.stock().isPresent()
                || product.liveOffer().map(LiveOffer::stock).isPresent()) {
            terms.add(Occasion.OFFER_STOCK);
        }
        if (catalogue.policies().warrantyYears(product.id()).isPresent()) {
            terms.add(Occasion.OFFER_WARRANTY);
        }
        return terms;
    }
}
