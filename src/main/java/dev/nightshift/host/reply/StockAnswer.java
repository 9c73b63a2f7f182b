package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a product can be had, how many there are, and when it comes back. */
final class StockAnswer {
    private StockAnswer() {}

    /** Empty when no product is meant. */
    static List<Line> of(Ask ask) {
        return ask.offer()
                .map(offer -> offer.soldOut() ? soldOut(ask) : inStock(ask, offer))
                .orElse(List.of());
    }

    private static List<Line> inStock(Ask ask, Offer offer) {
        List<Line> lines = new ArrayList<>(List.of(there(ask, offer)));
        if (ask.asks("restock")) {
            lines.addAll(restock(ask));
        }
        return lines;
    }

    private static Line there(Ask ask, Offer offer) {
        return offer.stock()
                .map(stock -> ask.sayOf(
                        stock.value() == 1 ? "stock_one" : "stock_left",
                        Map.of("stock", ask.wording().count("stock", stock, "piece", "pieces"))))
                .orElseGet(() -> ask.sayOf(word(offer.product().availability()), Map.of()));
    }

    private static String word(Availability availability) {
        return switch (availability) {
            case IN_STOCK -> "stock_there";
            case PREORDER -> "stock_preorder";
            case BACKORDER -> "stock_backorder";
            case OUT_OF_STOCK -> "sold_out";
        };
    }

    private static List<Line> soldOut(Ask ask) {
        List<Line> lines = new ArrayList<>();
        lines.add(ask.sayOf("sold_out", Map.of()));
        lines.addAll(restock(ask));
        if (lines.size() == 1) {
            lines.add(ask.say("restock_unknown"));
        }
        return lines;
    }

    /** The shop's words on it, and the day. */
    private static List<Line> restock(Ask ask) {
        List<Passage> known = ask.knowledge().under("restock", ask.productId());
        List<Line> lines = new ArrayList<>();
        known.stream()
                .filter(passage -> !passage.topic().endsWith(".date"))
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .findFirst()
                .ifPresent(lines::add);
        known.stream()
                .filter(passage -> passage.topic().endsWith(".date"))
                .flatMap(passage -> RestockDate.of(ask, passage).stream())
                .findFirst()
                .ifPresent(lines::add);
        return lines;
    }
}
