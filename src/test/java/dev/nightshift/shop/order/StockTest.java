package dev.nightshift.shop.order;

import static dev.nightshift.shop.order.Goods.FRIDAY;
import static dev.nightshift.shop.order.Goods.catalogue;
import static dev.nightshift.shop.order.Goods.live;
import static dev.nightshift.shop.order.Goods.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.Sourced;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is left of a product: the feed's reading, less what was sold since. */
class StockTest {
    private static final Catalogue FEED = catalogue(product("CHAIR", 5), product("LAMP", 2), product("RUG", -1));

    private final Stock fresh = Stock.NOTHING_SOLD.read(FEED);

    @Test
    void only_paid_pieces_are_gone() {
        Stock placed = fresh.after(event(Kind.PLACED, "CHAIR", 2, FRIDAY), Optional.empty());
        assertThat(left(placed, "CHAIR")).hasValue(5);
        assertThat(left(paid(placed, "CHAIR", 2), "CHAIR")).hasValue(3);
    }

    @Test
    void refunded_pieces_are_there_again_but_those_that_do_not_go_back_on_the_shelf_are_not() {
        Stock sold = paid(fresh, "CHAIR", 4);
        assertThat(left(sold.after(event(Kind.REFUNDED, "CHAIR", 2, FRIDAY), Optional.empty()), "CHAIR"))
                .hasValue(3);
        OrderEvent lost = of(Kind.REFUNDED, new Position("CHAIR", 2, 1), FRIDAY);
        assertThat(left(sold.after(lost, Optional.empty()), "CHAIR")).hasValue(2);
    }

    @Test
    void more_than_there_are_leaves_none_and_an_unknown_stock_stays_unknown() {
        assertThat(left(paid(fresh, "LAMP", 3), "LAMP")).hasValue(0);
        assertThat(left(paid(fresh, "RUG", 3), "RUG")).isEmpty();
        assertThat(left(paid(fresh, "NOWHERE", 3), "LAMP")).hasValue(2);
    }

    @Test
    void a_feed_that_names_another_stock_is_right_and_one_that_names_the_same_was_not_counted_again() {
        Stock sold = paid(paid(fresh, "CHAIR", 2), "LAMP", 1);
        Catalogue recounted = catalogue(product("CHAIR", 4), product("LAMP", 2));
        Stock read = sold.read(recounted);
        assertThat(read.left(recounted).product("CHAIR").orElseThrow().pieces()).hasValue(4);
        assertThat(read.left(recounted).product("LAMP").orElseThrow().pieces()).hasValue(1);
    }

    @Test
    void a_figure_says_that_it_is_the_feeds_less_what_was_sold() {
        assertThat(paid(fresh, "CHAIR", 2)
                        .left(FEED)
                        .product("CHAIR")
                        .orElseThrow()
                        .stock()
                        .orElseThrow()
                        .source())
                .hasToString("feed.tsv: row 2, quantity, sold since: 2");
        assertThat(fresh.left(FEED).product("CHAIR")).isEqualTo(FEED.product("CHAIR"));
    }

    @Test
    void pieces_set_aside_for_the_live_price_count_down_only_while_it_holds() {
        Catalogue feed = catalogue(live("POT", 46, 20));
        Stock before = paidAt(Stock.NOTHING_SOLD.read(feed), 3, FRIDAY.minusSeconds(1));
        assertThat(offer(before, feed).stock().map(Sourced::value)).contains(20);
        Stock during = paidAt(before, 15, FRIDAY);
        assertThat(offer(during, feed).stock().map(Sourced::value)).contains(5);
        assertThat(offer(during, feed).price().value()).hasToString("69.00 EUR");
    }

    @Test
    void when_the_pieces_set_aside_are_gone_the_live_price_is_over_and_the_rest_costs_the_usual_price() {
        Catalogue feed = catalogue(live("POT", 46, 20));
        Stock sold = paidAt(Stock.NOTHING_SOLD.read(feed), 20, FRIDAY);
        Offer offer = offer(sold, feed);
        assertThat(offer.price().value()).hasToString("99.00 EUR");
        assertThat(offer.stock().map(Sourced::value)).contains(26);
        assertThat(offer.soldOut()).isFalse();
    }

    @Test
    void a_refund_gives_a_live_piece_back_only_when_it_was_bought_at_the_live_price() {
        Catalogue feed = catalogue(live("POT", 46, 20));
        Stock sold = paidAt(Stock.NOTHING_SOLD.read(feed), 5, FRIDAY);
        OrderEvent refund = event(Kind.REFUNDED, "POT", 1, FRIDAY.plusSeconds(60));
        assertThat(offer(sold.after(refund, Optional.of(FRIDAY)), feed).stock().map(Sourced::value))
                .contains(16);
        assertThat(offer(sold.after(refund, Optional.of(FRIDAY.minusSeconds(9))), feed)
                        .stock()
                        .map(Sourced::value))
                .contains(15);
    }

    @Test
    void a_new_live_offer_begins_with_its_own_pieces_while_the_stock_goes_on() {
        Catalogue feed = catalogue(live("POT", 46, 20));
        Stock sold = paidAt(Stock.NOTHING_SOLD.read(feed), 5, FRIDAY);
        Catalogue next = catalogue(live("POT", 46, 10));
        Offer offer = offer(sold.read(next), next);
        assertThat(offer.stock().map(Sourced::value)).contains(10);
        assertThat(sold.read(next).left(next).product("POT").orElseThrow().pieces())
                .hasValue(41);
    }

    @Test
    void the_last_piece_sold_and_the_first_one_back_are_told_and_nothing_else() {
        Stock gone = paid(fresh, "LAMP", 2);
        Stock back = gone.after(event(Kind.REFUNDED, "LAMP", 1, FRIDAY), Optional.empty());
        assertThat(StockChange.between(fresh.left(FEED), paid(fresh, "CHAIR", 1).left(FEED)))
                .isEmpty();
        assertThat(StockChange.between(fresh.left(FEED), gone.left(FEED)))
                .containsExactly(new StockChange("LAMP", StockChange.What.SOLD_OUT));
        assertThat(StockChange.between(gone.left(FEED), back.left(FEED)))
                .containsExactly(new StockChange("LAMP", StockChange.What.BACK));
    }

    @Test
    void the_end_of_a_live_price_by_sales_is_told() {
        Catalogue feed = catalogue(live("POT", 46, 20));
        Stock before = Stock.NOTHING_SOLD.read(feed);
        assertThat(StockChange.between(
                        before.left(feed), paidAt(before, 20, FRIDAY).left(feed)))
                .containsExactly(new StockChange("POT", StockChange.What.LIVE_PRICE_OVER));
    }

    private static Offer offer(Stock stock, Catalogue feed) {
        return Offer.at(stock.left(feed).product("POT").orElseThrow(), FRIDAY);
    }

    private static OptionalInt left(Stock stock, String product) {
        return stock.left(FEED).product(product).orElseThrow().pieces();
    }

    private static Stock paid(Stock stock, String product, int pieces) {
        return stock.after(event(Kind.PAID, product, pieces, FRIDAY), Optional.empty());
    }

    private static Stock paidAt(Stock stock, int pieces, Instant at) {
        return stock.after(event(Kind.PAID, "POT", pieces, at), Optional.empty());
    }

    private static OrderEvent event(Kind kind, String product, int pieces, Instant at) {
        return of(kind, new Position(product, pieces), at);
    }

    private static OrderEvent of(Kind kind, Position position, Instant at) {
        return new OrderEvent("x:1", "1", "x", kind, List.of(position), Optional.empty(), Optional.empty(), false, at);
    }
}
