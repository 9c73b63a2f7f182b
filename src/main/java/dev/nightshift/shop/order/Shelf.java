package dev.nightshift.shop.order;

import dev.nightshift.shop.Catalogue;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The catalogue with what is left of each product: the feed's newest reading, less what was sold since. Safe for any number
 * of threads; readers never wait, and get the same catalogue until something changes.
 */
public final class Shelf implements Supplier<Catalogue> {
    private final Supplier<Catalogue> feed;
    private final AtomicReference<Content> content;

    /** A reading of the feed, what was sold since, and what is left. */
    private record Content(Catalogue feed, Stock stock, Catalogue left) {
        static Content of(Catalogue feed, Stock stock) {
            Stock read = stock.read(feed);
            return new Content(feed, read, read.left(feed));
        }
    }

    /**
     * @param feed the newest reading
     * @param stock what was known to be sold when the program last ran
     */
    public Shelf(Supplier<Catalogue> feed, Stock stock) {
        this.feed = feed;
        this.content = new AtomicReference<>(Content.of(feed.get(), stock));
    }

    @Override
    public Catalogue get() {
        return now().left();
    }

    /** The feed's newest reading, without what was sold. */
    public Catalogue feed() {
        return now().feed();
    }

    /** What was sold since the feed's newest reading. */
    public Stock stock() {
        return now().stock();
    }

    /** Takes over what was sold; one thread at a time does this. */
    public List<StockChange> put(Stock stock) {
        Catalogue before = get();
        Content after = Content.of(feed.get(), stock);
        content.set(after);
        return StockChange.between(before, after.left());
    }

    private Content now() {
        Catalogue newest = feed.get();
        Content known = content.get();
        return known.feed() == newest
                ? known
                : content.updateAndGet(old -> old.feed() == newest ? old : Content.of(newest, old.stock()));
    }
}
