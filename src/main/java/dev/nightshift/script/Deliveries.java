package dev.nightshift.script;

import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies.Delivery;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to say of a shop's deliveries: country, time, cost, and from when on it is free. */
final class Deliveries {
    private Deliveries() {}

    /**
     * The deliveries that are certain to be this product's. One that is only for some things is, when its time repeats
     * the words of the product's {@code shipping} fact, such as "as a parcel".
     */
    static List<Item> of(Product product, List<Delivery> deliveries, Phrasings phrasings) {
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < deliveries.size(); at++) {
            Delivery delivery = deliveries.get(at);
            int index = at;
            delivery.time().stream()
                    .filter(time -> delivery.only().isEmpty() || isShippedLike(product, time, phrasings.language()))
                    .flatMap(time -> Item.quotes(time, phrasings.language()).stream())
                    .limit(1)
                    .forEach(time -> items.add(item(delivery, index, time, phrasings)));
        }
        return items;
    }

    private static boolean isShippedLike(Product product, Text time, Language language) {
        return product.factsUnder("shipping").stream()
                .flatMap(fact -> fact.text().in(language).stream())
                .anyMatch(way ->
                        time.in(language).filter(words -> words.contains(way)).isPresent());
    }

    private static Item item(Delivery delivery, int at, Slot.Quote time, Phrasings phrasings) {
        Slot.Quote inside = new Slot.Quote(time.source(), time.sentence(), time.written(), Slot.Form.INSIDE);
        String country = Locale.of("", delivery.country())
                .getDisplayCountry(phrasings.language().locale());
        Stream<Part> cost = Stream.of(
                new Part.Words(country + phrasings.word("delivery_time")),
                inside,
                new Part.Words(phrasings.word("delivery_cost")),
                new Slot.DeliveryCost(at));
        Stream<Part> free = delivery.freeFrom().stream()
                .flatMap(from -> Stream.of(
                        new Part.Words(phrasings.word("delivery_free")),
                        new Slot.FreeFrom(at),
                        new Part.Words(phrasings.word("delivery_free_end"))));
        return new Item(country + time.written(), Stream.concat(cost, free).toList(), List.of(), false);
    }
}
