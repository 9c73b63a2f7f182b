package dev.nightshift;

import dev.nightshift.shop.feed.CatalogueStore;
import dev.nightshift.shop.feed.Import;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a shop's folder anew when a file in it changes, so that a price change is spoken from then on. A folder that
 * still changes from one look to the next is left alone: somebody is writing there.
 */
final class ShopWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShopWatch.class);
    private static final long EVERY_SECONDS = 1;

    private final CatalogueStore store;
    private final Path folder;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("shop-watch").daemon().factory());
    private Set<Stamp> read;
    private Set<Stamp> seen;

    /** What tells a file from a changed one, also from one with an older time that was moved into its place. */
    private record Stamp(Path file, FileTime modified, long bytes) {}

    /** A watch that does not look yet, for a folder that has just been read. */
    ShopWatch(CatalogueStore store, Path folder) {
        this.store = store;
        this.folder = folder;
        this.read = first(folder);
        this.seen = read;
    }

    /** @param afterwards told of every reading from now on, good or bad */
    void start(Consumer<Import> afterwards) {
        timer.scheduleWithFixedDelay(() -> look(afterwards), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look(Consumer<Import> afterwards) {
        try {
            Set<Stamp> now = stamps(folder);
            boolean settled = now.equals(seen);
            seen = now;
            if (settled && !now.equals(read)) {
                read = now;
                afterwards.accept(store.reload(folder));
            }
        } catch (IOException | UncheckedIOException moving) {
            LOG.debug("the shop's folder can't be looked at now: {}", moving.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("the shop's change could not be taken over", broken);
        }
    }

    private static Set<Stamp> first(Path folder) {
        try {
            return stamps(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<Stamp> stamps(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(ShopWatch::stamp).collect(Collectors.toSet());
        }
    }

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(file, Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
