package dev.nightshift;

import dev.nightshift.console.ConsolePorts;
import dev.nightshift.host.knowledge.store.JdbcFaqBook;
import dev.nightshift.host.knowledge.store.JdbcOpenQuestions;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.order.jdbc.JdbcOrderBook;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What a show keeps: orders and what is left of the stock, what operators answered and should.
 *
 * @param database holds all of it, and the room's journal
 */
record LiveStore(Database database, OrderDesk orders, RoomAnswers answers) implements AutoCloseable {
    /**
     * Goes on with what an open database holds.
     *
     * @param feed the shop's newest reading
     * @param example whether the shop is the example, where orders without money count
     */
    static LiveStore in(
            Database database,
            Supplier<Catalogue> feed,
            String shop,
            WebhookSettings webhooks,
            boolean example,
            InstantSource clock) {
        OrderDesk orders = new OrderDesk(new JdbcOrderBook(database.pool()), feed, webhooks, example, clock);
        return new LiveStore(database, orders, RoomAnswers.in(database.pool(), shop));
    }

    /** What the console shows of answers. */
    ConsolePorts.Answers pages() {
        JdbcFaqBook book = new JdbcFaqBook(database.pool());
        return new ConsolePorts.Answers(new JdbcOpenQuestions(database.pool()), book, book);
    }

    /** Stops to tell of orders; the database is closed by whoever opened it. */
    @Override
    public void close() throws InterruptedException {
        orders.close();
    }
}
