package dev.nightshift;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.CatalogueStore;
import dev.nightshift.shop.feed.Import;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A show's shop: read once, then watched, so that a change of its files is on sale a moment later. */
final class LiveShop implements AutoCloseable {
    private final Catalogue first;
    private final CatalogueStore store;
    private final ShopWatch watch;
    private final AtomicInteger problems = new AtomicInteger();

    private LiveShop(Catalogue first, CatalogueStore store, ShopWatch watch) {
        this.first = first;
        this.store = store;
        this.watch = watch;
    }

    /**
     * Reads the shop that the options name.
     *
     * @throws dev.nightshift.command.MissingPartException when nothing in it can be sold
     */
    static LiveShop read(Parts parts, ShowOptions show) {
        Path folder = parts.shopFolder(show);
        Catalogue catalogue = parts.catalogue(folder);
        CatalogueStore store = new CatalogueStore(parts.importer(), catalogue);
        return new LiveShop(catalogue, store, new ShopWatch(store, folder));
    }

    /** What was read at the start. */
    Catalogue first() {
        return first;
    }

    /** What the files say now, without what was sold since. */
    Catalogue current() {
        return store.current();
    }

    /** Problems of the newest reading. */
    int problems() {
        return problems.get();
    }

    /**
     * Looks for changes from now on.
     *
     * @param notices told what an operator should read
     * @param changed run when a new catalogue is on sale
     */
    void watch(Consumer<String> notices, Runnable changed) {
        watch.start(change -> announce(change, notices, changed));
    }

    @Override
    public void close() {
        watch.close();
    }

    /** Every problem is told: no row is left out in silence. */
    private void announce(Import change, Consumer<String> notices, Runnable changed) {
        problems.set(change.problems().total());
        switch (change) {
            case Import.Loaded loaded -> {
                notices.accept(
                        "The shop changed: " + loaded.catalogue().products().size() + " products are on sale.");
                changed.run();
            }
            case Import.Rejected rejected ->
                notices.accept("The shop's new files are not usable, the old ones stay on sale:");
        }
        change.problems().listed().forEach(problem -> notices.accept("  " + problem));
        if (change.problems().unlisted() > 0) {
            notices.accept("  ... and " + change.problems().unlisted() + " more");
        }
    }
}
