package dev.nightshift;

import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.order.Attribution;
import dev.nightshift.shop.order.OrderBook;
import dev.nightshift.shop.order.OrderListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the room of stored orders, oldest first, until it has noted each; the database is the queue. What was not noted when
 * the process ended is told after the next start. One thread, {@code orders}.
 */
final class OrderTeller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OrderTeller.class);
    private static final int AT_ONCE = 500;
    private static final long PATIENCE_SECONDS = 15;
    private static final long AGAIN_SECONDS = 2;
    private static final long LOOK_SECONDS = 5;
    /** How long a payment's products are waited for: another event of the shop's system may name them. */
    private static final Duration PRODUCTS = Duration.ofSeconds(20);

    private final OrderBook book;
    private final OrderListener room;
    private final InstantSource clock;
    private final Semaphore news = new Semaphore(1);
    private final AtomicLong failures = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().name("orders").daemon().unstarted(this::run);

    OrderTeller(OrderBook book, OrderListener room, InstantSource clock) {
        this.book = book;
        this.room = room;
        this.clock = clock;
    }

    void start() {
        thread.start();
    }

    /** Something was stored. */
    void wake() {
        news.release();
    }

    /** How often the room or the database did not answer well. */
    long failures() {
        return failures.get();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            boolean all = true;
            while (!Thread.currentThread().isInterrupted()) {
                // Looked at now and then in any case: products may not have followed.
                if (news.tryAcquire(all ? LOOK_SECONDS : AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    news.drainPermits();
                }
                all = tellAll();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when something is left to be told again. */
    private boolean tellAll() throws InterruptedException {
        boolean all = true;
        try {
            for (OrderEvent event : book.untold(AT_ONCE, clock.instant().minus(PRODUCTS))) {
                all &= tell(event);
            }
        } catch (RuntimeException database) {
            failures.incrementAndGet();
            LOG.error("orders can't be looked up, and will be again in {} s", AGAIN_SECONDS, database);
            return false;
        }
        return all;
    }

    private boolean tell(OrderEvent event) throws InterruptedException {
        try {
            Optional<Attribution> where =
                    room.happened(event).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            where.ifPresent(known -> book.attribute(event.id(), known));
            book.told(event.id(), clock.instant());
            return true;
        } catch (ExecutionException | TimeoutException failed) {
            failures.incrementAndGet();
            String why = Optional.<Throwable>ofNullable(failed.getCause())
                    .orElse(failed)
                    .getClass()
                    .getSimpleName();
            LOG.warn("the room did not note {} ({}); it is told again", event, why);
            return false;
        }
    }
}
