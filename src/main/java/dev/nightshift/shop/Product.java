package dev.nightshift.shop;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is sold: what the feed says, joined with the facts that no feed has.
 *
 * @param id as in the feed, unique in a catalogue
 * @param title the feed's title
 * @param names short spoken names, by language; the title when the facts have none
 * @param price the list price
 * @param salePrice the reduced price of the feed, and when it holds
 * @param stock pieces that can be sold, when the shop says so
 * @param availability what the feed says of availability
 * @param pictures paths of files below the shop's folder, or {@code http(s)} links, best first; may be empty
 * @param priceHistory oldest first
 * @param details structured attributes of the feed, in its order
 * @param exhibit how it can stand in a room beside the host
 * @param facts everything else of the sidecar, by key path below the product
 */
public record Product(
        String id,
        Sourced<String> title,
        Text names,
        Optional<Text> description,
        Sourced<Money> price,
        Optional<SalePrice> salePrice,
        Optional<Sourced<Integer>> stock,
        Availability availability,
        Optional<URI> link,
        List<String> pictures,
        List<SellingPoint> sellingPoints,
        List<String> forbiddenClaims,
        List<PricePoint> priceHistory,
        Optional<Sourced<Money>> lowestBeforeReduction,
        Optional<LiveOffer> liveOffer,
        List<Faq> faq,
        List<Detail> details,
        Optional<Exhibit> exhibit,
        List<Fact> facts) {
    public Product {
        pictures = List.copyOf(pictures);
        sellingPoints = List.copyOf(sellingPoints);
        forbiddenClaims = List.copyOf(forbiddenClaims);
        priceHistory = List.copyOf(priceHistory);
        faq = List.copyOf(faq);
        details = List.copyOf(details);
        facts = List.copyOf(facts);
    }

    /** A product that is only shown in pictures. */
    public Product(
            String id,
            Sourced<String> title,
            Text names,
            Optional<Text> description,
            Sourced<Money> price,
            Optional<SalePrice> salePrice,
            Optional<Sourced<Integer>> stock,
            Availability availability,
            Optional<URI> link,
            List<String> pictures,
            List<SellingPoint> sellingPoints,
            List<String> forbiddenClaims,
            List<PricePoint> priceHistory,
            Optional<Sourced<Money>> lowestBeforeReduction,
            Optional<LiveOffer> liveOffer,
            List<Faq> faq,
            List<Detail> details,
            List<Fact> facts) {
        this(
                id,
                title,
                names,
                description,
                price,
                salePrice,
                stock,
                availability,
                link,
                pictures,
                sellingPoints,
                forbiddenClaims,
                priceHistory,
                lowestBeforeReduction,
                liveOffer,
                faq,
                details,
                Optional.empty(),
                facts);
    }

    /** One structured attribute of a feed: {@code section:attribute:value}, or an unknown column. */
    public record Detail(String section, String attribute, Sourced<String> value) {}

    /** Pieces that can be sold, when known. */
    public OptionalInt pieces() {
        return stock.map(known -> OptionalInt.of(known.value())).orElseGet(OptionalInt::empty);
    }

    /** The facts under a key, such as {@code scenes} or {@code care}, in file order. */
    public List<Fact> factsUnder(String key) {
        return Fact.under(key, facts);
    }

    /** Other names that shoppers use for it, in one language. */
    public List<String> aliases(Language language) {
        return factsUnder("aliases").stream()
                .flatMap(fact -> fact.text().in(language).stream())
                .toList();
    }
}
