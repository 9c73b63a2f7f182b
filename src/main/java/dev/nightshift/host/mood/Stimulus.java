package dev.nightshift.host.mood;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.host.nlu.Abuse;

/**
 * Something that touches the host. That little is sold is none: nothing of this kind can be told. Names are kept in
 * journals.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stimulus")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Stimulus.PaidOrder.class, name = "paid-order"),
    @JsonSubTypes.Type(value = Stimulus.Refunded.class, name = "refunded"),
    @JsonSubTypes.Type(value = Stimulus.Insult.class, name = "insult"),
    @JsonSubTypes.Type(value = Stimulus.Praised.class, name = "praised"),
    @JsonSubTypes.Type(value = Stimulus.Thanked.class, name = "thanked"),
    @JsonSubTypes.Type(value = Stimulus.Milestone.class, name = "milestone"),
    @JsonSubTypes.Type(value = Stimulus.AnsweredWell.class, name = "answered-well")
})
public sealed interface Stimulus {
    /**
     * An order has been paid.
     *
     * @param recent paid orders of the last minutes, this one included
     * @param expected how many are usual in as many minutes
     */
    record PaidOrder(int recent, double expected) implements Stimulus {}

    /**
     * A paid order of the last minutes was taken back. Older ones are no stimulus.
     *
     * @param remaining paid orders of the last minutes that still stand
     */
    record Refunded(int remaining) implements Stimulus {}

    /**
     * A hurtful comment.
     *
     * @param severity 0 .. 1
     */
    record Insult(double severity, Abuse.Target target) implements Stimulus {}

    /** A kind word about the host, the shop or what it sells. */
    record Praised() implements Stimulus {}

    /** A viewer says thank you. */
    record Thanked() implements Stimulus {}

    /** A round number of orders, viewers or likes has been reached. */
    record Milestone() implements Stimulus {}

    /** A viewer's question was answered from facts. */
    record AnsweredWell() implements Stimulus {}
}
