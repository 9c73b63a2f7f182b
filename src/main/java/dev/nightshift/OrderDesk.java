package dev.nightshift;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.OrderBook;
import dev.nightshift.shop.order.OrderIntake;
import dev.nightshift.shop.order.OrderIntake.Taken;
import dev.nightshift.shop.order.OrderListener;
import dev.nightshift.shop.order.OrderTally;
import dev.nightshift.shop.order.Recorded;
import dev.nightshift.shop.order.Shelf;
import dev.nightshift.shop.order.Stock;
import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Hooks;
import dev.nightshift.shop.webhook.Webhook;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything about orders: webhooks come in, are stored, taken off the stock, and told to the room. Safe for any thread.
 *
 * <pre>
 *   POST /hooks/PLATFORM --receive--> Webhook.Reader --> OrderIntake --> OrderBook (stored, then answered)
 *   viewer page, simulated --accept-------------------------^   |            |
 *                                     shelf(): what is left <---+      OrderTeller --> OrderListener (the room)
 * </pre>
 */
final class OrderDesk implements Hooks, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);

    private final OrderBook book;
    private final Map<String, Webhook.Reader> readers;
    private final InstantSource clock;
    private final Shelf shelf;
    private final OrderIntake intake;
    private final Map<Answer, AtomicLong> answers = new EnumMap<>(Answer.class);
    private Optional<Telling> telling = Optional.empty();

    /** Whoever is told, and who tells. */
    private record Telling(OrderListener room, OrderTeller teller) {}

    /**
     * @param deliveries how deliveries of shops' systems were answered since the start
     * @param failures how often the room or the database did not answer well
     */
    record Figures(OrderTally tally, Map<Answer, Long> deliveries, long failures) {}

    /**
     * A desk that stores, and does not tell yet.
     *
     * @param feed the shop's newest reading
     * @param countTests whether orders without money are taken off the stock
     */
    OrderDesk(
            OrderBook book,
            Supplier<Catalogue> feed,
            WebhookSettings settings,
            boolean countTests,
            InstantSource clock) {
        this.book = book;
        this.readers = settings.readers();
        this.clock = clock;
        this.shelf = new Shelf(feed, new Stock(book.counts()));
        this.intake = new OrderIntake(book, shelf, settings.names(), countTests, clock);
        for (Answer answer : Answer.values()) {
            answers.put(answer, new AtomicLong());
        }
    }

    /** The catalogue with what is left: what a show sells. Goes on after a restart where it was. */
    Supplier<Catalogue> shelf() {
        return shelf;
    }

    /** From now on the room is told, first of everything that it has not noted yet. */
    synchronized void start(OrderListener room) {
        OrderTeller teller = new OrderTeller(book, room, clock);
        telling = Optional.of(new Telling(room, teller));
        teller.start();
    }

    /** Takes an event of this program's own pages or of a simulation; returns when it is stored. */
    void accept(OrderEvent event) {
        announce(intake.take(event));
    }

    @Override
    public Answer receive(String platform, Delivery delivery) {
        Answer answer = Optional.ofNullable(readers.get(platform))
                .map(reader -> answer(platform, reader.read(delivery, clock.instant())))
                .orElse(Answer.CLOSED);
        answers.getOrDefault(answer, new AtomicLong()).incrementAndGet();
        return answer;
    }

    /** Notes where in the show an event came, when the room says so later. */
    void attribute(String event, Attribution where) {
        book.attribute(event, where);
    }

    /** The newest orders first. */
    List<Recorded> newest(int most) {
        return book.newest(most);
    }

    Figures figures() {
        Map<Answer, Long> counted = new EnumMap<>(Answer.class);
        answers.forEach((answer, count) -> counted.put(answer, count.get()));
        return new Figures(
                book.tally(),
                counted,
                current().map(now -> now.teller().failures()).orElse(0L));
    }

    @Override
    public void close() throws InterruptedException {
        Optional<Telling> now = current();
        if (now.isPresent()) {
            now.get().teller().close();
        }
    }

    private Answer answer(String platform, Webhook read) {
        return switch (read) {
            case Webhook.Verified(String id, List<Notice> notices) -> {
                announce(intake.take(id, notices));
                yield Answer.TAKEN;
            }
            case Webhook.Ignored ignored -> Answer.TAKEN;
            case Webhook.Refused(Webhook.Fault fault, String reason) -> {
                LOG.debug("a delivery of {} was refused: {}", platform, reason);
                yield switch (fault) {
                    case UNPROVEN -> Answer.UNPROVEN;
                    case UNREADABLE -> Answer.UNREADABLE;
                };
            }
        };
    }

    private void announce(Taken taken) {
        current().filter(now -> !taken.events().isEmpty()).ifPresent(now -> {
            taken.changes().forEach(now.room()::changed);
            now.teller().wake();
        });
    }

    private synchronized Optional<Telling> current() {
        return telling;
    }
}
