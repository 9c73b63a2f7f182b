package dev.nightshift.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.script.PlannedLine.When;
import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineFillerTest {
    private static final SourceRef FEED = new SourceRef("feed.tsv", "row 2, price");
    private static final SourceRef OFFER = new SourceRef("facts.yaml", "products.T-1.live_offer.price");
    private static final SourceRef FACT = new SourceRef("facts.yaml", "products.T-1.water");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant END = Instant.parse("2026-11-22T13:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final LineFiller filler = LineFiller.of(Language.EN);

    @Test
    void the_price_is_the_one_of_the_moment_of_speaking() {
        PlannedLine line = line(new Part.Words("It costs "), new Slot.Price("T-1"), new Part.Words("."));

        assertThat(said(line, shop("19.90", 3), NOON).display()).isEqualTo("It costs €19.90.");
        assertThat(said(line, shop("24.00", 3), NOON).spoken()).isEqualTo("It costs twenty-four euros.");
    }

    @Test
    void every_figure_names_its_source() {
        Line line = said(line(new Slot.Saving("T-1"), new Part.Words(" less.")), onOffer(), NOON);

        assertThat(line.values())
                .containsExactly(new Line.SlotValue("saving", "€5", FEED), new Line.SlotValue("saving", "€5", OFFER));
    }

    @Test
    void a_deadline_is_said_in_the_zone_of_the_show_until_it_has_passed() {
        PlannedLine line = line(new Part.Words("Until "), new Slot.Deadline("T-1"), new Part.Words("."));

        Line said = said(line, onOffer(), NOON);
        assertThat(said.display()).isEqualTo("Until 22 November at 14:30.");
        assertThat(said.spoken()).isEqualTo("Until the twenty-second of November at two thirty P M.");
        assertThat(filler.fill(line, onOffer(), END, BERLIN)).isEqualTo(new Filling.NotSayable("the price has no end"));
    }

    @Test
    void no_former_price_is_said_when_the_offer_is_over() {
        PlannedLine line = line(new Slot.Former("T-1"), new Part.Words(" before."));

        assertThat(said(line, onOffer(), NOON).display()).isEqualTo("€20 before.");
        assertThat(filler.fill(line, onOffer(), END, BERLIN)).isInstanceOf(Filling.NotSayable.class);
    }

    @Test
    void stock_is_said_only_when_it_is_known() {
        PlannedLine line = line(new Slot.Stock("T-1"), new Part.Words(" left."));

        assertThat(said(line, shop("20.00", 1), NOON).spoken()).isEqualTo("one piece left.");
        assertThat(filler.fill(line, shop("20.00", -1), NOON, BERLIN))
                .isEqualTo(new Filling.NotSayable("the stock is unknown"));
    }

    @Test
    void what_is_sold_out_is_no_longer_praised() {
        PlannedLine praise = line(new Part.Words("Look at it."));
        PlannedLine sorry = new PlannedLine(
                "x",
                Beat.HOOK,
                Optional.of("T-1"),
                When.SOLD_OUT,
                List.of(new Part.Words("It is gone.")),
                false,
                Duration.ZERO);

        assertThat(filler.fill(praise, shop("20.00", 0), NOON, BERLIN)).isEqualTo(new Filling.NotSayable("sold out"));
        assertThat(said(sorry, shop("20.00", 0), NOON).display()).isEqualTo("It is gone.");
        assertThat(filler.fill(sorry, shop("20.00", 5), NOON, BERLIN))
                .isEqualTo(new Filling.NotSayable("not sold out"));
    }

    @Test
    void a_product_that_left_the_catalogue_is_passed_over() {
        Catalogue empty = catalogue(List.of());

        assertThat(filler.fill(line(new Part.Words("Look.")), empty, NOON, BERLIN))
                .isEqualTo(new Filling.NotSayable("the product is gone"));
    }

    @Test
    void a_merchants_sentence_keeps_its_figures_with_their_source_and_says_them_in_words() {
        Line line = said(quote("It lasts 45 minutes. Then fill up."), shop("20.00", 3), NOON);

        assertThat(line.display()).isEqualTo("It lasts 45 minutes.");
        assertThat(line.spoken()).isEqualTo("It lasts forty-five minutes.");
        assertThat(line.values()).containsExactly(new Line.SlotValue("fact", "It lasts 45 minutes.", FACT));
    }

    @Test
    void a_corrected_sentence_is_said_as_corrected_and_one_that_was_taken_out_is_not_said() {
        PlannedLine planned = quote("It lasts 30 minutes.");

        assertThat(said(planned, shop("20.00", 3), NOON).display()).isEqualTo("It lasts 45 minutes.");
        Product bare = product("20.00", 3, Optional.empty(), List.of());
        assertThat(filler.fill(planned, catalogue(List.of(bare)), NOON, BERLIN))
                .isEqualTo(new Filling.NotSayable("the shop took this fact out"));
    }

    @Test
    void a_gesture_falls_on_the_token_after_it() {
        Line line = said(
                line(
                        new Part.Words("You pay "),
                        new Part.Mark("POINT_CARD"),
                        new Slot.Price("T-1"),
                        new Part.Words(" now.")),
                shop("20.00", 3),
                NOON);

        assertThat(line.gesture()).contains(new Line.GestureWish("POINT_CARD", 2));
        assertThat(line.tokens().get(2).display()).isEqualTo("€20 ");
    }

    private Line said(PlannedLine line, Catalogue shop, Instant now) {
        return switch (filler.fill(line, shop, now, BERLIN)) {
            case Filling.Filled(Line said) -> said;
            case Filling.NotSayable(String reason) -> throw new AssertionError(reason);
        };
    }

    private static PlannedLine line(Part... parts) {
        return new PlannedLine(
                "x", Beat.PRICE, Optional.of("T-1"), When.AVAILABLE, List.of(parts), false, Duration.ZERO);
    }

    private static PlannedLine quote(String text) {
        return line(new Slot.Quote(FACT, 0, Sentences.of(text).getFirst(), Slot.Form.WHOLE));
    }

    private static Catalogue onOffer() {
        LiveOffer offer = new LiveOffer(
                Money.of("15.00", "EUR"), NOON.minusSeconds(60), END, OptionalInt.empty(), Optional.empty(), OFFER);
        return catalogue(List.of(product("20.00", 3, Optional.of(offer), List.of())));
    }

    private static Catalogue shop(String price, int stock) {
        Fact fact = new Fact("water", text("It lasts 45 minutes. Then fill up.", FACT));
        return catalogue(List.of(product(price, stock, Optional.empty(), List.of(fact))));
    }

    private static Product product(String price, int stock, Optional<LiveOffer> offer, List<Fact> facts) {
        Sourced<Money> money = new Sourced<>(Money.of(price, "EUR"), FEED);
        return new Product(
                "T-1",
                new Sourced<>("Kettle", FEED),
                text("kettle", FEED),
                Optional.empty(),
                money,
                Optional.empty(),
                stock < 0 ? Optional.empty() : Optional.of(new Sourced<>(stock, FEED)),
                Availability.IN_STOCK,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                offer.map(known -> money),
                offer,
                List.of(),
                List.of(),
                facts);
    }

    private static Catalogue catalogue(List<Product> products) {
        Shop shop = new Shop(
                "teahouse",
                text("Teahouse", FEED),
                Language.EN,
                Currency.getInstance("EUR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Catalogue(shop, Path.of("."), products, Policies.none(), List.of(), List.of());
    }

    private static Text text(String english, SourceRef source) {
        return new Text(Map.of(Language.EN, english), source);
    }
}
