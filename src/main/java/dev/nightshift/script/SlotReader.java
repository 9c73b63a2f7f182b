package dev.nightshift.script;

import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.script.speech.Piece;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.Policies.Delivery;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what slots hold at one moment. */
final class SlotReader {
    static final String QUOTE = "fact";

    private final Normaliser normaliser;
    private final Phrasings phrasings;
    private final Catalogue catalogue;
    private final Instant now;
    private final ZoneId zone;

    SlotReader(Normaliser normaliser, Phrasings phrasings, Catalogue catalogue, Instant now, ZoneId zone) {
        this.normaliser = normaliser;
        this.phrasings = phrasings;
        this.catalogue = catalogue;
        this.now = now;
        this.zone = zone;
    }

    /** What a slot holds. */
    sealed interface Reading {
        /**
         * @param name of the slot
         * @param sources every place that the figure was read or reckoned from
         */
        record Known(String name, Face face, List<SourceRef> sources) implements Reading {
            String shown() {
                return switch (face) {
                    case Face.Figure(Piece piece) -> piece.display();
                    case Face.Written(String text) -> text;
                };
            }
        }

        record Missing(String reason) implements Reading {}
    }

    /** How a value goes into the sentence. */
    sealed interface Face {
        /** Shown and said as one. */
        record Figure(Piece piece) implements Face {}

        /** Text that is said like any other. */
        record Written(String text) implements Face {}
    }

    Reading read(Slot slot) {
        return switch (slot) {
            case Slot.Name(String id) -> offer(id, "the product is gone", this::name);
            case Slot.ShopName shop -> shopName();
            case Slot.Price(String id) -> offer(id, "no price", offer -> Optional.of(price("price", offer.price())));
            case Slot.Former(String id) ->
                offer(id, "no former price holds now", offer -> offer.former().map(former -> price("former", former)));
            case Slot.Saving(String id) -> offer(id, "nothing is saved now", this::saving);
            case Slot.Stock(String id) -> offer(id, "the stock is unknown", this::stock);
            case Slot.Deadline(String id) -> offer(id, "the price has no end", this::deadline);
            case Slot.Warranty(String id) -> warranty(id);
            case Slot.DeliveryCost(int at) -> delivery(at, "cost", delivery -> Optional.of(delivery.cost()));
            case Slot.FreeFrom(int at) -> delivery(at, "free from", Delivery::freeFrom);
            case Slot.Quote quote -> quote(quote);
        };
    }

    private Reading offer(String id, String otherwise, Function<Offer, Optional<Reading>> slot) {
        return catalogue
                .product(id)
                .map(product -> Offer.at(product, now))
                .flatMap(slot)
                .orElseGet(() -> new Reading.Missing(otherwise));
    }

    private Optional<Reading> name(Offer offer) {
        Product product = offer.product();
        return product.names()
                .in(phrasings.language())
                .map(name -> written("name", name, product.names().source()))
                .or(() -> Optional.of(
                        written("name", product.title().value(), product.title().source())));
    }

    private Reading shopName() {
        String name = catalogue
                .shop()
                .name()
                .in(phrasings.language())
                .or(() -> catalogue.shop().name().in(catalogue.shop().primaryLanguage()))
                .orElse(catalogue.shop().id());
        return written("shop", name, catalogue.shop().name().source());
    }

    private static Reading written(String slot, String text, SourceRef source) {
        return new Reading.Known(slot, new Face.Written(text), List.of(source));
    }

    private Reading price(String slot, Sourced<Money> price) {
        return figure(slot, money(price.value()), List.of(price.source()));
    }

    private Optional<Reading> saving(Offer offer) {
        return offer.former()
                .map(former -> figure(
                        "saving",
                        money(former.value().minus(offer.price().value())),
                        List.of(former.source(), offer.price().source())));
    }

    private Optional<Reading> stock(Offer offer) {
        return offer.stock()
                .map(stock -> figure(
                        "stock",
                        normaliser.count(stock.value(), phrasings.word("piece"), phrasings.word("pieces")),
                        List.of(stock.source())));
    }

    private Optional<Reading> deadline(Offer offer) {
        return offer.ends()
                .map(end -> figure("deadline", normaliser.deadline(end.value(), zone), List.of(end.source())));
    }

    private Reading warranty(String id) {
        return catalogue
                .policies()
                .warrantyYears(id)
                .map(years -> figure(
                        "warranty",
                        normaliser.count(years.value(), phrasings.word("year"), phrasings.word("years")),
                        List.of(years.source())))
                .orElseGet(() -> new Reading.Missing("no warranty of the maker is known"));
    }

    private Reading delivery(int at, String slot, Function<Delivery, Optional<Sourced<Money>>> figure) {
        return catalogue.policies().deliveries().stream()
                .skip(at)
                .findFirst()
                .flatMap(figure)
                .map(amount -> price(slot, amount))
                .orElseGet(() -> new Reading.Missing("the delivery is no longer offered"));
    }

    private Reading quote(Slot.Quote quote) {
        return Quotations.now(quote, catalogue, phrasings.language())
                .<Reading>map(sentence ->
                        written(QUOTE, Quotations.shaped(sentence, quote.form(), phrasings.language()), quote.source()))
                .orElseGet(() -> new Reading.Missing("the shop took this fact out"));
    }

    private Piece money(Money money) {
        return normaliser.money(money.amount(), money.currency());
    }

    private static Reading figure(String slot, Piece piece, List<SourceRef> sources) {
        return new Reading.Known(slot, new Face.Figure(piece), sources);
    }
}
