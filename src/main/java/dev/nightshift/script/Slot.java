package dev.nightshift.script;

import dev.nightshift.shop.SourceRef;

/** A place in a sentence that is filled from shop data at the moment of speaking. */
public sealed interface Slot extends Part {
    /** A product's name. */
    record Name(String product) implements Slot {}

    /** The shop's name. */
    record ShopName() implements Slot {}

    /** What a buyer pays now. */
    record Price(String product) implements Slot {}

    /** The true former price. */
    record Former(String product) implements Slot {}

    /** The former price less the price. */
    record Saving(String product) implements Slot {}

    /** Pieces that can be sold at the price of now, with the word for pieces. */
    record Stock(String product) implements Slot {}

    /** When the price of now truly ends. */
    record Deadline(String product) implements Slot {}

    /** For how many years the maker answers for a product. */
    record Warranty(String product) implements Slot {}

    /**
     * What a delivery costs.
     *
     * @param delivery index among the shop's deliveries
     */
    record DeliveryCost(int delivery) implements Slot {}

    /** The value of an order from which a delivery is free. */
    record FreeFrom(int delivery) implements Slot {}

    /**
     * A sentence of a text that the merchant wrote.
     *
     * @param source where the text stands
     * @param sentence index in the text
     * @param written the sentence when the show was planned; several texts may share a source
     * @param form how it stands in the sentence around it
     */
    record Quote(SourceRef source, int sentence, String written, Form form) implements Slot {}

    /** How a quoted sentence stands in the sentence around it. */
    enum Form {
        /** By itself, with its own end. */
        WHOLE,
        /** After a lead-in, with its own end. */
        LED,
        /** Inside, without its end. */
        INSIDE
    }
}
