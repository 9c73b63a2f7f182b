package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Chooses who answers: a composed answer where nothing particular is asked, else the fact that speaks of it. */
final class Answers {
    private static final Pattern MONEY = Pattern.compile(
            "(?i)[€$£¥]|\\b(?:free|costs?|euros?|dollars?|pounds?|price|charge|kostenlos|kostenfrei|gratis|kostet|kosten"
                    + "|Pfund|Franken|Preise?|VAT|Mehrwertsteuer|inclu\\w+|discount|Rabatt)\\b|免费|欧元|美元|英镑|元|价|税|折");

    /** Of two questions, the first one gets so many sentences. */
    private static final int MOST_OF_TWO = 2;

    private final DeliveryAnswer delivery;

    Answers(Countries countries) {
        this.delivery = new DeliveryAnswer(countries);
    }

    Answer of(Ask ask) {
        if (ask.asks("who_is_host")) {
            return Answer.known(SmallTalk.hostIsAi(ask));
        }
        if (ask.asks("medical", "legal", "financial")) {
            return new Answer(Answer.Kind.DECLINED, List.of(ask.say("not_advised")));
        }
        if (ask.asks("other_shop")) {
            return Answer.unknown(ask.say("not_other_shops"));
        }
        Intent first = Evidence.corrected(ask, ask.question().reading().intent());
        if (delivery.isTo(ask, first)) {
            first = Intent.DELIVERY;
        }
        Answer parts = ofParts(ask);
        return parts.isKnown() ? parts : ofIntents(ask, first);
    }

    /** Of several questions at once, each by itself; nothing where one of them can't be answered. */
    private Answer ofParts(Ask ask) {
        List<Ask> parts = ask.parts();
        Set<Line> lines = new LinkedHashSet<>();
        for (Ask part : parts) {
            Answer answer = intent(part, Evidence.ofPart(part));
            if (!answer.isKnown()) {
                return Answer.NONE;
            }
            answer.lines().stream()
                    .limit(parts.size() > MOST_OF_TWO || part != parts.getFirst() ? 1 : MOST_OF_TWO)
                    .forEach(lines::add);
        }
        return Answer.known(List.copyOf(lines));
    }

    private Answer ofIntents(Ask ask, Intent first) {
        Answer main = intent(ask, first);
        List<Line> further = new ArrayList<>();
        for (Intent also : Evidence.further(ask, first)) {
            Answer more = intent(ask, also);
            further.addAll(more.isKnown() ? more.lines() : List.of());
        }
        Set<Line> lines = new LinkedHashSet<>(
                further.isEmpty()
                        ? main.lines()
                        : main.lines().stream().limit(MOST_OF_TWO).toList());
        lines.addAll(further);
        boolean known = main.isKnown() || !further.isEmpty();
        return new Answer(known ? Answer.Kind.KNOWN : Answer.Kind.UNKNOWN, new ArrayList<>(lines));
    }

    /** What a comment of small talk asks besides, by its words; nothing where it asks nothing. */
    Answer besides(Ask ask) {
        List<Intent> asked = ask.question().reading().also().stream()
                .filter(also -> also.question()
                        && Evidence.asksAlso(ask, ask.question().reading().intent(), also))
                .toList();
        if (!asked.isEmpty()) {
            return intent(ask, asked.getFirst());
        }
        boolean trouble = ask.question().reading().intent() == Intent.COMPLAINT
                && ask.asks("cancel", "tracking", "change_address", "damaged");
        return trouble ? orderHelp(ask) : Answer.NONE;
    }

    /** A fact that speaks of all that was asked, whatever the comment was taken for. */
    Answer plainFact(Ask ask) {
        return ask.strong().isEmpty() ? Answer.NONE : facts(ask);
    }

    private Answer intent(Ask ask, Intent intent) {
        return switch (intent) {
            case PRICE -> price(ask);
            case STOCK -> stock(ask);
            case SIZE -> size(ask);
            case DELIVERY ->
                PaymentAnswer.isAsked(ask) && ask.asks(Sort.PAYMENT)
                        ? PaymentAnswer.of(ask)
                        : particular(ask, intent, () -> delivery(ask));
            case RETURNS -> returns(ask);
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
        boolean somethingElse = !ask.asks("restock") && ask.strong().stream().anyMatch(ask::isShopsWord);
        if (somethingElse) {
            return facts(ask);
        }
        if (LookAnswer.isColour(ask)) {
            return facts(ask);
        }
        return particular(ask, Intent.STOCK, () -> Answer.known(StockAnswer.of(ask)));
    }

    private Answer orderHelp(Ask ask) {
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

    /** How returning goes tells most of what may be asked of it, but not what it costs or when the money comes. */
    private static Answer returns(Ask ask) {
        boolean apart = ask.asks("return_cost", "refund_time", "pickup", "old_item", "showroom", "sample");
        return particular(ask, Intent.RETURNS, () -> Answer.known(PolicyAnswers.returns(ask)))
                .or(() -> apart ? Answer.NONE : Answer.known(PolicyAnswers.returns(ask)));
    }

    private Answer delivery(Ask ask) {
        DeliveryAnswer.Found found = delivery.of(ask);
        return found.known() ? Answer.known(found.lines()) : new Answer(Answer.Kind.UNKNOWN, found.lines());
    }

    /** Something particular needs a fact that speaks of it. */
    private static Answer particular(Ask ask, Intent intent, Supplier<Answer> composed) {
        return Evidence.isParticular(ask, intent) ? facts(ask) : composed.get().or(() -> facts(ask));
    }

    private static Answer facts(Ask ask) {
        List<Line> found = FactsAnswer.of(ask);
        return Answer.known(found.isEmpty() ? LookAnswer.of(ask) : found);
    }
}
