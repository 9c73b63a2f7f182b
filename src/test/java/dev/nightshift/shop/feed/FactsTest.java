package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {
    @TempDir
    Path folder;

    @Test
    void texts_stand_by_language_or_in_the_primary_one() {
        Product sofa = sofa("""
                names: {en: Oslo sofa, de: "Sofa \\"Oslo\\"", zh: 奥斯陆沙发}
                description: A wide sofa.
                """);

        assertThat(sofa.names().in(Language.ZH)).contains("奥斯陆沙发");
        assertThat(sofa.names().in(Language.DE)).contains("Sofa \"Oslo\"");
        assertThat(sofa.description().flatMap(text -> text.in(Language.EN))).contains("A wide sofa.");
    }

    @Test
    void without_names_the_title_of_the_feed_is_the_name() {
        assertThat(sofa("care: Wipe it.\n").names().byLanguage())
                .containsExactlyEntriesOf(java.util.Map.of(Language.EN, "Sofa Oslo"));
    }

    @Test
    void keys_that_nobody_knows_are_facts_by_key_path_and_line() {
        Product sofa = sofa("""
                care: {en: Wipe it., de: Abwischen.}
                restock: {date: 2026-12-08, text: Back in December}
                assembly: {minutes: 20, steps: [Unfold, Sit]}
                """);

        assertThat(sofa.facts())
                .extracting(Fact::topic)
                .containsExactly(
                        "care",
                        "restock.date",
                        "restock.text",
                        "assembly.minutes",
                        "assembly.steps.0",
                        "assembly.steps.1");
        Text unfold = sofa.factsUnder("assembly").get(1).text();
        assertThat(unfold.in(Language.EN)).contains("Unfold");
        assertThat(unfold.source()).hasToString("facts.yaml: line 10, products.SOFA.assembly.steps.0");
    }

    @Test
    void a_figure_with_its_unit_or_an_address_counts_in_every_language() {
        Product sofa = sofa("width: 218 cm\nmail: a@b.example\nfeel: very soft\n");

        assertThat(sofa.facts().get(0).text().byLanguage()).containsOnlyKeys(Language.values());
        assertThat(sofa.facts().get(1).text().in(Language.ZH)).contains("a@b.example");
        assertThat(sofa.facts().get(2).text().byLanguage()).containsOnlyKeys(Language.EN);
    }

    @Test
    void aliases_are_lists_by_language() {
        Product sofa = sofa("aliases: {en: [couch, settee], de: [Couch], zh: [沙发]}\n");

        assertThat(sofa.aliases(Language.EN)).containsExactly("couch", "settee");
        assertThat(sofa.aliases(Language.DE)).containsExactly("Couch");
    }

    @Test
    void selling_points_carry_their_evidence_and_claims_are_forbidden() {
        Product sofa = sofa("""
                selling_points:
                  - {text: {en: 50 kg tested}, evidence: lab-2026-114, shown_by: sitting down}
                  - Wide
                forbidden_claims: [heals your back, indestructible]
                faq: [{q: Is it big?, a: "2.12 m."}]
                """);

        assertThat(sofa.sellingPoints().getFirst().evidence()).contains("lab-2026-114");
        assertThat(sofa.factsUnder("selling_points.0.shown_by")).hasSize(1);
        assertThat(sofa.sellingPoints().getLast().text().in(Language.EN)).contains("Wide");
        assertThat(sofa.forbiddenClaims()).containsExactly("heals your back", "indestructible");
        assertThat(sofa.faq().getFirst().answer().in(Language.EN)).contains("2.12 m.");
    }

    @Test
    void the_price_history_is_sorted() {
        Product sofa = sofa("""
                price_history: [{from: 2026-11-01, price: "899.00 EUR"}, {from: 2026-03-01, price: "949.00 EUR"}]
                lowest_30_days_before_reduction: "949.00 EUR"
                """);

        assertThat(sofa.priceHistory())
                .extracting(PricePoint::price)
                .containsExactly(Money.of("949.00", "EUR"), Money.of("899.00", "EUR"));
        assertThat(sofa.lowestBeforeReduction().orElseThrow().value()).isEqualTo(Money.of("949.00", "EUR"));
    }

    @Test
    void a_live_offer_has_a_true_start_and_end() {
        LiveOffer offer = sofa("""
                        live_offer:
                          price: "699.00 EUR"
                          start: "2026-11-27T18:00:00+01:00"
                          end: "2026-11-30T23:59:00+01:00"
                          stock: 20
                          note: Only here
                        """).liveOffer().orElseThrow();

        assertThat(offer.start()).isEqualTo(Instant.parse("2026-11-27T17:00:00Z"));
        assertThat(offer.end()).isEqualTo(Instant.parse("2026-11-30T22:59:00Z"));
        assertThat(offer.stock()).hasValue(20);
        assertThat(offer.source()).hasToString("facts.yaml: line 8, products.SOFA.live_offer");
    }

    @Test
    void policies_are_facts_and_their_figures_are_typed() {
        Policies policies = shop("""
                        policies:
                          delivery:
                            - {country: DE, cost: "39.00 EUR", free_from: "500.00 EUR", time: {en: 5 days}, only: big_items}
                            - {country: [AT, CH], cost: "59.00 EUR", free_from: null}
                          delivery_not_to: {countries: [US], text: Not overseas.}
                          returns: {period_days: 30, text: {en: Send it back.}}
                          warranty: {statutory_years: 2, manufacturer: [{products: [SOFA], years: 5}]}
                          payment: {accepted: [Visa], not_accepted: [Cash]}
                          assembly: {en: We build it up.}
                        """).policies();

        assertThat(policies.deliveriesTo("DE").getFirst().cost().value()).isEqualTo(Money.of("39.00", "EUR"));
        assertThat(policies.deliveriesTo("DE").getFirst().only()).contains("big_items");
        assertThat(policies.deliveriesTo("CH").getFirst().freeFrom()).isEmpty();
        assertThat(policies.notDeliveredTo()).containsExactly("US");
        assertThat(policies.returnDays().orElseThrow().value()).isEqualTo(30);
        assertThat(policies.warrantyYears("SOFA").orElseThrow().value()).isEqualTo(5);
        assertThat(policies.accepted()).containsExactly("Visa");
        assertThat(policies.factsUnder("assembly")).hasSize(1);
        assertThat(policies.factsUnder("delivery.0.time").getFirst().text().in(Language.EN))
                .contains("5 days");
    }

    @Test
    void the_shop_tells_who_it_is_and_keeps_what_else_it_says() {
        Catalogue catalogue = ShopFiles.in(folder)
                .tsv(HEADER + SOFA)
                .facts("  contact: hi@kiosk.example\nforbidden_claims_shop: [cheapest of all]\n")
                .flawless();

        assertThat(catalogue.shop().id()).isEqualTo("kiosk");
        assertThat(catalogue.shop().factsUnder("contact").getFirst().text().in(Language.EN))
                .contains("hi@kiosk.example");
        assertThat(catalogue.forbiddenClaims()).containsExactly("cheapest of all");
    }

    @Test
    void comparisons_name_their_products() {
        List<Catalogue.Comparison> comparisons = ShopFiles.in(folder)
                .tsv(HEADER + SOFA + SOFA.replace("SOFA", "CHAIR"))
                .facts("comparisons: [{products: [SOFA, CHAIR], text: {en: The sofa is wider.}}]\n")
                .flawless()
                .comparisons();

        assertThat(comparisons.getFirst().products()).containsExactly("SOFA", "CHAIR");
    }

    private Catalogue shop(String facts) {
        return ShopFiles.in(folder).tsv(HEADER + SOFA).facts(facts).flawless();
    }

    private Product sofa(String facts) {
        return shop("products:\n  SOFA:\n" + facts.indent(4)).product("SOFA").orElseThrow();
    }
}
