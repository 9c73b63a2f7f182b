package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.nlu.Intent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether a question's words bear out what it is taken for. */
final class Evidence {
    /** What of each intent a composed answer says nothing about. */
    private static final Map<Intent, Set<String>> PARTICULARS = new EnumMap<>(Map.of(
            Intent.PRICE,
            Set.of(
                    "special_discount",
                    "change_part",
                    "assemble",
                    "gift",
                    "engrave",
                    "repair",
                    "return_cost",
                    "sample",
                    "packaging",
                    "tax",
                    "care",
                    "clean",
                    "underlay",
                    "order_limit",
                    "minimum_order",
                    "account",
                    "newsletter",
                    "charge",
                    "pickup",
                    "old_item",
                    "invoice_doc",
                    "showroom"),
            Intent.STOCK,
            Set.of(
                    "change_part",
                    "clothes_size",
                    "fit_body",
                    "other_size",
                    "other_colour",
                    "variety",
                    "reserve",
                    "showroom",
                    "sample",
                    "gift",
                    "engrave",
                    "set",
                    "box_content",
                    "caffeine",
                    "compatible"),
            Intent.DELIVERY,
            Set.of(
                    "pickup",
                    "carrier",
                    "delivery_day",
                    "neighbour",
                    "old_item",
                    "carry_upstairs",
                    "assemble",
                    "packaging",
                    "island",
                    "gift",
                    "tracking",
                    "elevator",
                    "showroom",
                    "sample",
                    "plug",
                    "tax",
                    "payment",
                    "change_address",
                    "cancel"),
            Intent.RETURNS,
            Set.of(
                    "opened",
                    "return_cost",
                    "refund_time",
                    "packaging",
                    "gift",
                    "pickup",
                    "sample",
                    "old_item",
                    "engrave",
                    "showroom"),
            Intent.WARRANTY,
            Set.of("repair", "tested", "scratch", "rust", "wash", "invoice_doc"),
            Intent.SIZE,
            Set.of(
                    "door",
                    "elevator",
                    "wall",
                    "people",
                    "adjust",
                    "extend",
                    "fold",
                    "fit_body",
                    "clothes_size",
                    "other_size",
                    "laptop",
                    "travel",
                    "packaging",
                    "stack",
                    "age",
                    "loudness",
                    "temperature",
                    "duration",
                    "pieces",
                    "carry_upstairs",
                    "bed_function",
                    "underlay")));

    private static final Map<Intent, Set<String>> WORDS = new EnumMap<>(Map.of(
            Intent.PRICE,
            Set.of("price", "former_price", "saving", "offer_end", "haggle", "set", "special_discount"),
            Intent.STOCK,
            Set.of("stock", "restock"),
            Intent.DELIVERY,
            Set.of("delivery", "free_shipping", "express", "abroad"),
            Intent.RETURNS,
            Set.of("returns", "exchange", "return_cost", "damaged"),
            Intent.WARRANTY,
            Set.of("warranty"),
            Intent.ORDER_HELP,
            Set.of("tracking", "change_address", "cancel", "voucher", "how_to_buy", "payment", "account")));

    /** Intents in the order in which words bear them out. */
    private static final List<Intent> BORNE_OUT =
            List.of(Intent.ORDER_HELP, Intent.RETURNS, Intent.WARRANTY, Intent.DELIVERY, Intent.PRICE, Intent.STOCK);

    private Evidence() {}

    /** Whether words of its own bear out an intent. */
    static boolean bearsOut(Ask ask, Intent intent) {
        return WORDS.getOrDefault(intent, Set.of()).stream().anyMatch(ask::asks);
    }

    /**
     * What a question is by its words, where they contradict what it was taken for: a price without a word on money and
     * with another thing asked is no question for the price, and glass that broke none for what it is made of.
     */
    static Intent corrected(Ask ask, Intent taken) {
        if (taken == Intent.MATERIAL && ask.asks("damaged")) {
            return Intent.RETURNS;
        }
        boolean borneOut = !WORDS.containsKey(taken)
                || bearsOut(ask, taken)
                || ask.strong().stream().allMatch(ask::isChatter);
        if (borneOut && taken != Intent.USAGE) {
            return taken;
        }
        return BORNE_OUT.stream()
                .filter(intent -> bearsOut(ask, intent) && isAll(ask, intent))
                .findFirst()
                .orElseGet(() -> otherwise(ask, taken));
    }

    /** What one of several questions is by its own words; what none bear out is sought among all facts. */
    static Intent ofPart(Ask part) {
        return BORNE_OUT.stream()
                .filter(intent -> bearsOut(part, intent))
                .findFirst()
                .orElse(part.asks(Sort.MEASURE) && !part.asks("duration") ? Intent.SIZE : Intent.USAGE);
    }

    private static Intent otherwise(Ask ask, Intent taken) {
        boolean size = ask.strong().stream().anyMatch(term -> term.is(Sort.MEASURE) && !term.means("duration"));
        if (taken == Intent.PRICE || taken == Intent.STOCK) {
            return size ? Intent.SIZE : Intent.USAGE;
        }
        boolean howLong = taken == Intent.WARRANTY && ask.asks("duration") && !ask.asks("damaged");
        return howLong ? Intent.USAGE : taken;
    }

    /** Nothing else of weight is asked, besides how long. */
    private static boolean isAll(Ask ask, Intent intent) {
        Set<String> own = WORDS.getOrDefault(intent, Set.of());
        return ask.strong().stream()
                .allMatch(term -> term.means("duration")
                        || ask.isChatter(term)
                        || term.ids().stream().anyMatch(own::contains));
    }

    /** Whether more is asked than a composed answer tells. */
    static boolean isParticular(Ask ask, Intent intent) {
        Set<String> particulars = PARTICULARS.getOrDefault(intent, Set.of());
        boolean part = (intent == Intent.PRICE || intent == Intent.STOCK) && ask.asks(Sort.PART);
        return part || particulars.stream().anyMatch(ask::asks);
    }

    /** What is asked besides: told by the reading and borne out, or plain by its words, as a price and the stock. */
    static Set<Intent> further(Ask ask, Intent first) {
        Set<Intent> further = EnumSet.noneOf(Intent.class);
        ask.question().reading().also().stream()
                .filter(also -> asksAlso(ask, first, also) && !isOfDeed(ask, first, also))
                .forEach(further::add);
        if (first == Intent.PRICE && bearsOut(ask, Intent.STOCK)) {
            further.add(Intent.STOCK);
        }
        if (first == Intent.STOCK && ask.asks("price")) {
            further.add(Intent.PRICE);
        }
        return further;
    }

    /** What sending back costs is neither the price nor the delivery: a cost belongs to the deed in the same clause. */
    private static boolean isOfDeed(Ask ask, Intent first, Intent also) {
        boolean deed =
                switch (first) {
                    case RETURNS, WARRANTY, ORDER_HELP, DELIVERY -> true;
                    case PRICE, STOCK, SIZE, MATERIAL, USAGE, COMPARISON -> false;
                    case COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> false;
                };
        return deed
                && (also == Intent.PRICE || also == Intent.DELIVERY)
                && ask.clauses().stream().noneMatch(clause -> bearsOut(clause, also) && !bearsOut(clause, first));
    }

    /** Whether words of its own bear out a further intent. */
    static boolean asksAlso(Ask ask, Intent first, Intent also) {
        if (also == first || !also.question()) {
            return false;
        }
        return switch (also) {
            case PRICE, STOCK, DELIVERY, RETURNS, WARRANTY, ORDER_HELP ->
                WORDS.getOrDefault(also, Set.of()).stream().anyMatch(ask::asks);
            case SIZE -> ask.strong().stream().anyMatch(term -> term.is(Sort.MEASURE) && !term.means("duration"));
            case MATERIAL -> ask.asks("material") || ask.asks(Sort.MATERIAL);
            case USAGE, COMPARISON, COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> false;
        };
    }
}
