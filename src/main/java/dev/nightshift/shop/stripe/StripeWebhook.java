package dev.nightshift.shop.stripe;

import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Refusal;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import dev.nightshift.shop.webhook.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads Stripe's events {@code checkout.session.completed}, {@code checkout.session.async_payment_succeeded}, {@code
 * payment_intent.succeeded} and {@code charge.refunded}. All of one payment are one order: its payment intent.
 */
public final class StripeWebhook implements Webhook.Reader {
    static final String SOURCE = "stripe";

    private final Secrets secrets;

    public StripeWebhook(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public Webhook read(Delivery delivery, Instant now) {
        return Webhook.of(() -> {
            StripeSignature signature = StripeSignature.read(delivery.headers().required("Stripe-Signature"));
            signature.require(secrets, delivery.body());
            Window.MINUTES.require(signature.at(), now);
            Json event = Json.object(delivery.body());
            String id = SOURCE + ":" + event.requiredId("id");
            Optional<Notice> notice = notice(event, now);
            return notice.<Webhook>map(told -> new Webhook.Verified(id, List.of(told)))
                    .orElseGet(() -> new Webhook.Ignored("neither placed, paid nor refunded"));
        });
    }

    private static Optional<Notice> notice(Json event, Instant now) throws Refusal {
        Json object = event.in("data").in("object");
        boolean test = !event.isTrue("livemode");
        Instant at = event.moment("created").orElse(now);
        return switch (event.text("type").orElse("")) {
            case "checkout.session.completed" ->
                object.text("mode").filter("setup"::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(session(object, isPaid(object) ? Kind.PAID : Kind.PLACED, test, at));
            case "checkout.session.async_payment_succeeded" -> Optional.of(session(object, Kind.PAID, test, at));
            case "payment_intent.succeeded" -> Optional.of(intent(object, test, at));
            case "charge.refunded" -> Optional.of(refund(event, object, test, at));
            default -> Optional.empty();
        };
    }

    private static boolean isPaid(Json session) {
        return session.text("payment_status").filter("unpaid"::equals).isEmpty();
    }

    private static Notice session(Json session, Kind kind, boolean test, Instant at) throws Refusal {
        return new Notice(
                SOURCE,
                payment(session, "id"),
                "",
                kind,
                StripeItems.read(session),
                false,
                StripeItems.amount(session, "amount_total"),
                StripeItems.buyer(session.in("customer_details")),
                test,
                at);
    }

    private static Notice intent(Json intent, boolean test, Instant at) throws Refusal {
        return new Notice(
                SOURCE,
                intent.requiredId("id"),
                "",
                Kind.PAID,
                StripeItems.read(intent),
                false,
                StripeItems.amount(intent, "amount_received"),
                StripeItems.buyer(intent.in("shipping")),
                test,
                at);
    }

    /** Stripe knows no lines: a whole refund is one of everything, a partial one only of money. */
    private static Notice refund(Json event, Json charge, boolean test, Instant at) throws Refusal {
        boolean whole = charge.isTrue("refunded");
        return new Notice(
                SOURCE,
                payment(charge, "id"),
                charge.requiredId("amount_refunded"),
                Kind.REFUNDED,
                whole ? StripeItems.read(charge) : List.of(),
                whole,
                StripeItems.difference(charge, event.in("data").in("previous_attributes"), "amount_refunded"),
                Optional.empty(),
                test,
                at);
    }

    /** The payment intent, which may be written out; a session or charge without one stands for itself. */
    private static String payment(Json object, String own) throws Refusal {
        Optional<String> intent =
                object.id("payment_intent").or(() -> object.in("payment_intent").id("id"));
        return intent.isPresent() ? intent.get() : object.id(own).orElseThrow(StripeWebhook::nameless);
    }

    private static Refusal nameless() {
        return new Refusal(Fault.UNREADABLE, "the payment has no id");
    }
}
