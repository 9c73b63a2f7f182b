package dev.nightshift;

import dev.nightshift.shop.feed.CatalogueStore;
import dev.nightshift.shop.feed.Import;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a shop's folder anew when a file in it changes, so that a price change is spoken from then on. */
final class ShopWatch implements AutoCloseable {
    private static final long EVERY_SECONDS = 2;

    private final CatalogueStore store;
    private final Path folder;
    private final Consumer<Import> afterwards;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("shop-watch").daemon().factory());
    private FileTime seen;

    /**
     * A watch that does not look yet.
     *
     * @param afterwards told of every reading, good or bad
     */
    ShopWatch(CatalogueStore store, Path folder, Consumer<Import> afterwards) {
        this.store = store;
        this.folder = folder;
        this.afterwards = afterwards;
        this.seen = newest();
    }

    void start() {
        timer.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        FileTime newest = newest();
        if (!newest.equals(seen)) {
            seen = newest;
            afterwards.accept(store.reload(folder));
        }
    }

    private FileTime newest() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(ShopWatch::modified)
                    .max(Comparator.naturalOrder())
                    .orElse(FileTime.fromMillis(0));
        } catch (IOException | UncheckedIOException vanished) {
            return FileTime.fromMillis(0);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
