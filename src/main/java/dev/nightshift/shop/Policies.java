package dev.nightshift.shop;

import java.util.List;
import java.util.Optional;

/**
 * What a shop promises to every buyer.
 *
 * <p>The figures that are spoken or reckoned with are typed; every one of them, and whatever else the shop wrote down,
 * is in {@code facts} too.
 *
 * @param deliveries in file order; several for one country when sizes differ
 * @param notDeliveredTo countries, ISO 3166 two letters
 * @param returnDays days in which a buyer may send things back
 * @param statutoryWarrantyYears years of warranty by law
 * @param warranties longer warranties of manufacturers
 * @param accepted means of payment
 * @param notAccepted means of payment that shoppers ask for in vain
 * @param facts by key path below {@code policies}, such as {@code delivery.0.time}, in file order
 */
public record Policies(
        List<Delivery> deliveries,
        List<String> notDeliveredTo,
        Optional<Sourced<Integer>> returnDays,
        Optional<Sourced<Integer>> statutoryWarrantyYears,
        List<Warranty> warranties,
        List<String> accepted,
        List<String> notAccepted,
        List<Fact> facts) {
    public Policies {
        deliveries = List.copyOf(deliveries);
        notDeliveredTo = List.copyOf(notDeliveredTo);
        warranties = List.copyOf(warranties);
        accepted = List.copyOf(accepted);
        notAccepted = List.copyOf(notAccepted);
        facts = List.copyOf(facts);
    }

    /** A shop that promised nothing. */
    public static Policies none() {
        return new Policies(
                List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** The deliveries to a country (ISO 3166, two letters), in file order. */
    public List<Delivery> deliveriesTo(String country) {
        return deliveries.stream()
                .filter(delivery -> delivery.country().equals(country))
                .toList();
    }

    /** The facts under a key, such as {@code returns}, in file order. */
    public List<Fact> factsUnder(String key) {
        return Fact.under(key, facts);
    }

    /** The manufacturer's warranty for a product, in years. */
    public Optional<Sourced<Integer>> warrantyYears(String product) {
        return warranties.stream()
                .filter(warranty -> warranty.products().contains(product))
                .findFirst()
                .map(Warranty::years);
    }

    /**
     * How a thing comes to a buyer.
     *
     * @param country ISO 3166, two letters
     * @param cost zero when it is free
     * @param freeFrom value of the order from which it is free; empty when it never is
     * @param only what it holds for, in the shop's own word, such as {@code big_items}; empty when for everything
     */
    public record Delivery(
            String country,
            Sourced<Money> cost,
            Optional<Sourced<Money>> freeFrom,
            Optional<Text> time,
            Optional<String> only) {}

    /** A manufacturer's warranty that is longer than the law's. */
    public record Warranty(List<String> products, Sourced<Integer> years) {
        public Warranty {
            products = List.copyOf(products);
        }
    }
}
