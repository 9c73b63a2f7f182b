package dev.nightshift.answers;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every figure that may be said of a product or of a shop at a moment: what stands in its data, and nothing else. */
final class ShopFigures {
    private final Catalogue catalogue;
    private final Instant now;
    private final ZoneId zone;
    private final Map<List<String>, Set<BigDecimal>> read = new HashMap<>();

    ShopFigures(Catalogue catalogue, Instant now, ZoneId zone) {
        this.catalogue = catalogue;
        this.now = now;
        this.zone = zone;
    }

    /** What may be said when these products are spoken of; the shop's own figures are always among it. */
    Set<BigDecimal> of(List<String> products) {
        return read.computeIfAbsent(List.copyOf(products), this::read);
    }

    private Set<BigDecimal> read(List<String> products) {
        Set<BigDecimal> values = new HashSet<>();
        shop(values);
        catalogue.products().forEach(product -> names(product, values));
        catalogue.comparisons().stream()
                .filter(comparison -> comparison.products().stream().anyMatch(products::contains))
                .forEach(comparison -> text(comparison.text(), values));
        catalogue.products().stream()
                .filter(product -> products.contains(product.id()))
                .forEach(product -> product(product, values));
        return values;
    }

    Set<BigDecimal> ofAll() {
        return of(catalogue.products().stream().map(Product::id).toList());
    }

    private void shop(Set<BigDecimal> values) {
        Policies policies = catalogue.policies();
        facts(policies.facts(), values);
        facts(catalogue.shop().facts(), values);
        Stream.of(
                        catalogue.shop().about(),
                        catalogue.shop().seat(),
                        catalogue.shop().hostIsAi())
                .forEach(text -> text.ifPresent(found -> text(found, values)));
        text(catalogue.shop().name(), values);
        policies.deliveries().forEach(delivery -> {
            money(delivery.cost().value(), values);
            delivery.freeFrom().ifPresent(from -> money(from.value(), values));
        });
        policies.returnDays().ifPresent(days -> values.add(Figure.value(days.value())));
        policies.statutoryWarrantyYears().ifPresent(years -> values.add(Figure.value(years.value())));
        values.add(Figure.value(catalogue.products().size()));
    }

    private void names(Product product, Set<BigDecimal> values) {
        text(product.names(), values);
        string(product.title().value(), values);
    }

    private void product(Product product, Set<BigDecimal> values) {
        product.description().ifPresent(text -> text(text, values));
        product.sellingPoints().forEach(point -> text(point.text(), values));
        product.faq().forEach(faq -> {
            text(faq.question(), values);
            text(faq.answer(), values);
        });
        product.details().forEach(detail -> string(detail.value().value(), values));
        facts(product.facts(), values);
        product.priceHistory().forEach(point -> money(point.price(), values));
        catalogue.policies().warrantyYears(product.id()).ifPresent(years -> values.add(Figure.value(years.value())));
        offers(product, values);
    }

    private void offers(Product product, Set<BigDecimal> values) {
        money(product.price().value(), values);
        product.salePrice().map(SalePrice::price).ifPresent(price -> money(price.value(), values));
        product.lowestBeforeReduction().ifPresent(price -> money(price.value(), values));
        product.stock().ifPresent(pieces -> values.add(Figure.value(pieces.value())));
        product.liveOffer().ifPresent(live -> live(live, values));
        Offer offer = Offer.at(product, now);
        offer.stock().ifPresent(pieces -> values.add(Figure.value(pieces.value())));
        offer.former()
                .ifPresent(former -> money(former.value().minus(offer.price().value()), values));
        offer.ends().map(Sourced::value).ifPresent(end -> moment(end, values));
    }

    private void live(LiveOffer live, Set<BigDecimal> values) {
        money(live.price(), values);
        live.stock().ifPresent(pieces -> values.add(Figure.value(pieces)));
        live.note().ifPresent(note -> text(note, values));
        moment(live.start(), values);
        moment(live.end(), values);
    }

    /** A date, a time of day, and how long it is until then. */
    private void moment(Instant moment, Set<BigDecimal> values) {
        ZonedDateTime local = moment.atZone(zone);
        Duration left = Duration.between(now, moment).abs();
        Stream.of(
                        local.getYear(),
                        local.getMonthValue(),
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getHour() % 12,
                        local.getMinute(),
                        (int) left.toDays(),
                        (int) left.toDays() + 1,
                        left.toHoursPart(),
                        left.toMinutesPart())
                .forEach(part -> values.add(Figure.value(part)));
    }

    private static void facts(List<Fact> facts, Set<BigDecimal> values) {
        facts.forEach(fact -> text(fact.text(), values));
    }

    private static void text(Text text, Set<BigDecimal> values) {
        text.byLanguage().forEach((language, words) -> values.addAll(figures(words, language)));
    }

    private static Set<BigDecimal> figures(String words, Language language) {
        String folded = Figures.folded(words);
        Set<BigDecimal> values = new HashSet<>(Figures.values(Figures.in(folded, language)));
        values.addAll(Figures.values(Figures.anywhere(folded)));
        folded.transform(DateParts::of).forEach(part -> values.add(Figure.value(part)));
        return values;
    }

    /** A feed's own text: its language isn't known. */
    private static void string(String words, Set<BigDecimal> values) {
        values.addAll(Figures.values(Figures.anywhere(Figures.folded(words))));
    }

    private static void money(Money money, Set<BigDecimal> values) {
        values.add(Figure.value(money.amount()));
    }
}
