package dev.nightshift.host.knowledge.lexicon;

/**
 * A meaning that words of several languages share.
 *
 * @param id such as {@code dishwasher}
 */
public record Concept(String id, Sort sort) {
    /** What kind of thing is meant. */
    public enum Sort {
        /** Something with a figure: width, weight. */
        MEASURE,
        /** A part of a product. */
        PART,
        MATERIAL,
        COLOUR,
        /** A means of payment. */
        PAYMENT,
        /** What a shop's promise is about: delivery, returns. */
        TOPIC,
        /** Anything else that an answer must speak of. */
        ATTRIBUTE,
        /** What merchants' facts never hold: medical advice, other shops. */
        OTHER,
        /** Need not be spoken of. */
        GENERIC,
        /** Has no meaning by itself. */
        STOP
    }
}
