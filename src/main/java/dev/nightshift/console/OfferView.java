package dev.nightshift.console;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OfferWords;
import dev.nightshift.shop.Product;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An offer as the page shows it; texts are ready, absent ones are empty.
 *
 * @param picture path of its main picture on this server, empty without one
 */
public record OfferView(
        String product,
        String name,
        String picture,
        String price,
        String former,
        String stock,
        boolean onAir,
        boolean soldOut) {

    /** What a room sells at a moment, in its language. */
    public static List<OfferView> of(ShownRoom room, Instant now, Optional<String> onAir) {
        Catalogue catalogue = room.catalogue().get();
        return catalogue.products().stream()
                .map(product -> of(room, catalogue, product, now, onAir))
                .toList();
    }

    private static OfferView of(
            ShownRoom room, Catalogue catalogue, Product product, Instant now, Optional<String> onAir) {
        Language language = room.setup().language();
        OfferWords words = new OfferWords(language);
        Offer offer = Offer.at(product, now);
        return new OfferView(
                product.id(),
                product.names().in(language, catalogue.shop().primaryLanguage()),
                product.pictures().isEmpty() ? "" : "/rooms/" + room.setup().roomId() + "/pictures/" + product.id(),
                words.price(offer.price().value()),
                offer.former().map(former -> words.price(former.value())).orElse(""),
                words.stock(offer).orElse(""),
                onAir.filter(product.id()::equals).isPresent(),
                offer.soldOut());
    }
}
