package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.Passage.Kind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a stand-in for each answer that a shop's figures allow, worded as the question that it answers. */
final class ComposedPassages {
    private static final SourceRef NOWHERE = new SourceRef("composed", "");

    private ComposedPassages() {}

    /** @param measured ids of products whose outer measures are known */
    static List<Passage> of(Catalogue catalogue, List<String> measured) {
        List<String> all = catalogue.products().stream().map(Product::id).toList();
        Policies policies = catalogue.policies();
        return Stream.of(
                        ofProducts(all),
                        measured.isEmpty() ? Stream.<Passage>empty() : size(measured),
                        policies.deliveries().isEmpty() ? Stream.<Passage>empty() : delivery(),
                        policies.accepted().isEmpty() ? Stream.<Passage>empty() : payment(),
                        tellsOfReturns(policies) ? Stream.<Passage>empty() : returns(policies),
                        hasWarranty(policies) ? warranty() : Stream.<Passage>empty())
                .flatMap(passages -> passages)
                .toList();
    }

    private static boolean hasWarranty(Policies policies) {
        return policies.statutoryWarrantyYears().isPresent()
                || !policies.warranties().isEmpty();
    }

    private static Stream<Passage> ofProducts(List<String> all) {
        return Stream.of(
                asked(Composed.PRICE, all, "How much does it cost?", "Was kostet es?", "多少钱？"),
                asked(
                        Composed.PRICE,
                        all,
                        "What did it cost before, and how much do I save?",
                        "Was hat es vorher gekostet, und wie viel spare ich?",
                        "原价多少，便宜了多少？"),
                asked(Composed.PRICE, all, "Until when does the offer hold?", "Bis wann gilt das Angebot?", "优惠到什么时候？"),
                asked(
                        Composed.STOCK,
                        all,
                        "Is it in stock, and how many are left?",
                        "Ist es auf Lager, und wie viele sind noch da?",
                        "有货吗，还剩几件？"),
                asked(Composed.STOCK, all, "When is it back in stock?", "Wann ist es wieder da?", "什么时候补货？"));
    }

    private static Stream<Passage> size(List<String> measured) {
        return Stream.of(asked(
                Composed.SIZE,
                measured,
                "How big is it? What are its dimensions?",
                "Wie groß ist es? Welche Maße hat es?",
                "多大？尺寸是多少？"));
    }

    private static Stream<Passage> delivery() {
        return Stream.of(
                asked(
                        Composed.DELIVERY,
                        List.of(),
                        "What does shipping cost, and when is it free?",
                        "Was kostet der Versand, und ab wann ist er frei?",
                        "运费多少，满多少包邮？"),
                asked(
                        Composed.DELIVERY,
                        List.of(),
                        "How long does delivery take?",
                        "Wie lange dauert die Lieferung?",
                        "几天能送到？"),
                asked(
                        Composed.DELIVERY,
                        List.of(),
                        "To which countries do you deliver?",
                        "In welche Länder liefert ihr?",
                        "送到哪些国家？"));
    }

    private static Stream<Passage> payment() {
        return Stream.of(asked(
                Composed.PAYMENT,
                List.of(),
                "How can I pay? Which cards and wallets do you take?",
                "Wie kann ich bezahlen? Welche Karten nehmt ihr?",
                "怎么付款？可以用什么支付？"));
    }

    /** Whether the shop has words of its own on returns: among them one is chosen, and the days are said with it. */
    private static boolean tellsOfReturns(Policies policies) {
        return policies.factsUnder("returns").stream()
                .anyMatch(fact -> !fact.topic().equals("returns.period_days")
                        && !fact.topic().equals("returns.broken_in_transit"));
    }

    private static Stream<Passage> returns(Policies policies) {
        return policies.returnDays().stream()
                .map(days -> asked(
                        Composed.RETURNS,
                        List.of(),
                        "How long can I return it?",
                        "Wie lange kann ich es zurückgeben?",
                        "多久内可以退货？"));
    }

    private static Stream<Passage> warranty() {
        return Stream.of(asked(
                Composed.WARRANTY,
                List.of(),
                "How many years is the warranty?",
                "Wie viele Jahre Garantie gibt es?",
                "保修几年？"));
    }

    private static Passage asked(Composed composed, List<String> products, String en, String de, String zh) {
        Text question = new Text(Map.of(Language.EN, en, Language.DE, de, Language.ZH, zh), NOWHERE);
        return new Passage(Kind.COMPOSED, composed.name(), products, Optional.of(question), question);
    }
}
