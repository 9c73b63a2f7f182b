package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a product costs now, what it cost before, and until when that holds. */
final class PriceAnswer {
    private PriceAnswer() {}

    /** Empty when no product is meant. */
    static List<Line> of(Ask ask) {
        return ask.offer().map(offer -> lines(ask, offer)).orElse(List.of());
    }

    private static List<Line> lines(Ask ask, Offer offer) {
        List<Line> lines = new ArrayList<>();
        lines.add(now(ask, offer));
        if (ask.asks("haggle")) {
            lines.add(ask.say("price_fixed"));
        }
        offer.former().ifPresentOrElse(former -> lines.add(former(ask, offer)), () -> {
            if (ask.asks("former_price", "saving")) {
                lines.add(ask.say(isReduced(offer) ? "price_reduced" : "price_no_former"));
            }
        });
        offer.ends()
                .ifPresentOrElse(
                        end -> lines.add(ask.sayOf(
                                "price_end",
                                Map.of(
                                        "deadline",
                                        ask.wording()
                                                .deadline(end, ask.question().zone())))),
                        () -> {
                            if (ask.asks("offer_end")) {
                                lines.add(ask.say("price_no_end"));
                            }
                        });
        if (offer.soldOut()) {
            lines.add(1, ask.sayOf("sold_out", Map.of()));
        }
        return lines;
    }

    /** A reduction whose former price may not be named, because the shop has not proven it. */
    private static boolean isReduced(Offer offer) {
        return offer.price().value().compareTo(offer.product().price().value()) < 0;
    }

    static Line now(Ask ask, Offer offer) {
        boolean live = offer.product()
                .liveOffer()
                .filter(known -> known.source().equals(offer.price().source()))
                .isPresent();
        return ask.sayOf(
                live ? "price_live" : "price_now", Map.of("price", ask.wording().money("price", offer.price())));
    }

    private static Line former(Ask ask, Offer offer) {
        var former = offer.former().orElseThrow();
        return ask.sayOf(
                "price_former",
                Map.of(
                        "former", ask.wording().money("former", former),
                        "saving",
                                ask.wording()
                                        .money(
                                                "saving",
                                                former.value()
                                                        .minus(offer.price().value()),
                                                List.of(
                                                        former.source(),
                                                        offer.price().source()))));
    }

    /** The price in a short list, for a comparison. */
    static Phrase figure(Ask ask, Product product) {
        return ask.wording()
                .money("price", Offer.at(product, ask.question().now()).price());
    }
}
