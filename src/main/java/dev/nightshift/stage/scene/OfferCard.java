package dev.nightshift.stage.scene;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The card of the offer being talked about; texts are ready to show.
 *
 * @param product identifies the product: another one slides in, the same one changes in place
 * @param name of the product
 * @param picture its main picture; without one a drawn placeholder stands in
 * @param price such as {@code "€1,299.00"}
 * @param formerPrice a true former price, shown struck through
 * @param stock such as {@code "12 left"}, from shop data only
 * @param badge such as {@code "Live price"}
 * @param exhibit how it can stand in a room beside the host
 */
public record OfferCard(
        String product,
        String name,
        Optional<Path> picture,
        String price,
        Optional<String> formerPrice,
        Optional<String> stock,
        Optional<String> badge,
        Optional<Exhibit> exhibit) {
    /** A card of a product that is only shown in pictures. */
    public OfferCard(
            String product,
            String name,
            Optional<Path> picture,
            String price,
            Optional<String> formerPrice,
            Optional<String> stock,
            Optional<String> badge) {
        this(product, name, picture, price, formerPrice, stock, badge, Optional.empty());
    }
}
