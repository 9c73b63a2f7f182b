package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers an intent: with what is composed where nothing particular is asked, else with the fact that speaks of it. */
final class IntentAnswers {
    private static final Pattern MONEY = Pattern.compile(
            "(?i)[€$£¥]|\\b(?:free|costs?|euros?|dollars?|pounds?|price|charge|kostenlos|kostenfrei|gratis|kostet|kosten"
                    + "|Pfund|Franken|Preise?|VAT|Mehrwertsteuer|inclu\\w+|discount|Rabatt)\\b|免费|欧元|美元|英镑|元|价|税|折");

    /** How much of a unit is asked for is no price: "how much percent", "from how many years on". */
    private static final Pattern OF_A_UNIT = Pattern.compile(
            "(?i)\\b(?:how (?:much|many)|wie ?viele?n?) (?:%|percent|prozent|years?|jahren?|months?|monaten?|weeks?|wochen|days?|tagen?"
                    + "|hours?|stunden|minut\\w+|degrees?|grad|lit(?:re|er)s?|ml|watts?|volts?|kilos?|kg|grams?|gramm|cm|met(?:er|re)s?)\\b"
                    + "|多少(?:度|升|毫升|瓦|克|公斤|厘米|米|岁|天|小时|分钟|年|倍|层|档|次|回)|百分之");

    /** How much of it is taken is no price. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)\\bhow much (?:of (?:it|this|that|them)|(?:do|should|shall|can|must) (?:i|you|we|one) (?:put|use|take|apply|give|add|eat|drink|feed|scoop))\\b"
                    + "|\\bwie ?viel (?:davon|(?:soll|muss|darf|kann) (?:ich|man) (?:davon|nehmen|auftragen))\\b|(?:用|放|加|吃|喂|涂|抹|挤|倒)多少");

    private final DeliveryAnswer delivery;

    IntentAnswers(DeliveryAnswer delivery) {
        this.delivery = delivery;
    }

    /** What a question is by its words, where they contradict what it was taken for. */
    Intent corrected(Ask ask, Intent taken) {
        Intent corrected = Evidence.corrected(ask, taken);
        return delivery.isTo(ask, corrected) ? Intent.DELIVERY : corrected;
    }

    /** The answer to a question that is of an intent; none for small talk. */
    Answer of(Ask ask, Intent intent) {
        return switch (intent) {
            case PRICE -> price(ask);
            case STOCK -> stock(ask);
            case SIZE -> size(ask);
            case DELIVERY ->
                PaymentAnswer.isAsked(ask) && ask.asks(Sort.PAYMENT)
                        ? PaymentAnswer.of(ask)
                        : particular(ask, intent, () -> delivery(ask));
            case RETURNS -> ReturnsAnswer.of(ask);
            case WARRANTY -> particular(ask, intent, () -> Answer.known(PolicyAnswers.warranty(ask)));
            case ORDER_HELP -> orderHelp(ask);
            case COMPARISON -> Answer.known(ComparisonAnswer.of(ask)).or(() -> facts(ask));
            case MATERIAL, USAGE -> ask.asks(Sort.PAYMENT) ? PaymentAnswer.of(ask) : facts(ask);
            case COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> Answer.NONE;
        };
    }

    /** Where the whole can't be answered, the clause that names a measure may be. */
    private static Answer size(Ask ask) {
        Answer whole = particular(ask, Intent.SIZE, () -> Answer.known(SizeAnswer.of(ask)))
                .or(() -> ask.asks("door", "wall", "elevator") ? Answer.known(SizeAnswer.general(ask)) : Answer.NONE);
        return whole.or(() -> ask.clauses().stream()
                .filter(clause -> clause.asks(Sort.MEASURE))
                .map(clause -> particular(clause, Intent.SIZE, () -> Answer.known(SizeAnswer.of(clause))))
                .filter(Answer::isKnown)
                .findFirst()
                .orElse(whole));
    }

    private Answer price(Ask ask) {
        if (OF_A_UNIT.matcher(ask.focus()).find() || AMOUNT.matcher(ask.focus()).find()) {
            return facts(ask);
        }
        if (ask.asks("voucher")) {
            return orderHelp(ask);
        }
        if (PaymentAnswer.isAsked(ask)) {
            return PaymentAnswer.of(ask);
        }
        if (ask.asks("delivery", "free_shipping", "express") && !ask.asks("set")) {
            return particular(ask, Intent.DELIVERY, () -> delivery(ask));
        }
        if (ask.asks("price_future")) {
            return Answer.unknown(ask.say("not_future"));
        }
        if (ask.asks("saving", "haggle") && ask.strong().stream().anyMatch(ask::isChatter)) {
            return ofMoney(facts(ask))
                    .or(() -> ask.asks("price", "former_price") ? Answer.known(PriceAnswer.of(ask)) : Answer.NONE);
        }
        boolean somethingElse = !ask.asks("offer_end", "former_price", "saving")
                && ask.strong().stream().anyMatch(ask::isShopsWord);
        if (ask.asks("set") || somethingElse) {
            return somethingElse ? ofMoney(facts(ask)) : priceOfOne(ask);
        }
        return Evidence.isParticular(ask, Intent.PRICE)
                ? ofMoney(facts(ask))
                : Answer.known(PriceAnswer.of(ask)).or(() -> facts(ask));
    }

    /** What something else costs, only a fact on its cost tells. */
    private static Answer ofMoney(Answer answer) {
        boolean money = answer.lines().stream()
                .anyMatch(line -> MONEY.matcher(line.display()).find());
        return money ? answer : Answer.NONE;
    }

    /** Whether it is for one or for several the shop must say; the price itself holds either way. */
    private static Answer priceOfOne(Ask ask) {
        if (ask.asks(Sort.PART)
                || ask.asks("change_part")
                || ask.strong().stream().anyMatch(ask::isShopsWord)) {
            return facts(ask);
        }
        List<Line> lines = new ArrayList<>(
                ask.offer().stream().map(offer -> PriceAnswer.now(ask, offer)).toList());
        lines.addAll(FactsAnswer.of(ask));
        return Answer.known(lines);
    }

    private Answer stock(Ask ask) {
        if (Variant.isFirst(ask)) {
            return Answer.known(StockAnswer.of(ask));
        }
        boolean somethingElse = !ask.asks("restock") && ask.strong().stream().anyMatch(ask::isShopsWord);
        if (somethingElse) {
            return facts(ask);
        }
        if (LookAnswer.isColour(ask)) {
            return facts(ask);
        }
        return particular(ask, Intent.STOCK, () -> Answer.known(StockAnswer.of(ask)));
    }

    Answer orderHelp(Ask ask) {
        Answer help = Answer.known(PolicyAnswers.orderHelp(ask));
        if (help.isKnown()) {
            return help;
        }
        if (PaymentAnswer.isAsked(ask)) {
            return PaymentAnswer.of(ask);
        }
        if (ask.asks("damaged", "returns") && facts(ask).lines().isEmpty()) {
            return Answer.known(PolicyAnswers.returns(ask));
        }
        return facts(ask);
    }

    private Answer delivery(Ask ask) {
        DeliveryAnswer.Found found = delivery.of(ask);
        return found.known() ? Answer.known(found.lines()) : new Answer(Answer.Kind.UNKNOWN, found.lines());
    }

    /** Something particular needs a fact that speaks of it. */
    private static Answer particular(Ask ask, Intent intent, Supplier<Answer> composed) {
        return Evidence.isParticular(ask, intent) ? facts(ask) : composed.get().or(() -> facts(ask));
    }

    static Answer facts(Ask ask) {
        List<Line> found = FactsAnswer.of(ask);
        return Answer.known(found.isEmpty() ? LookAnswer.of(ask) : found);
    }
}
