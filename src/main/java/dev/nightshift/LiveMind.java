package dev.nightshift;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.room.Mind;
import dev.nightshift.room.Thinking;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A host's understanding and thinking, with the threads that both work on. Its lexicons and models are loaded when the
 * first comment comes or by {@link #warmUp}: a room goes on air without waiting for them.
 */
final class LiveMind implements AutoCloseable {
    private final Background background = new Background("vectors");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Late<CommentReader> reader;
    private final Late<ReplyWriter> replies;
    private final Thinking thinking;
    private final Language language;
    private final InstantSource clock;
    private volatile boolean leaving;

    /** @param key of the language model that the options name, if they name one */
    LiveMind(ShowOptions show, LiveStore store, Optional<String> key, InstantSource clock) {
        Embedder embedder = Embedders.whenNeeded();
        this.language = show.language();
        this.clock = clock;
        this.reader = new Late<>(() -> Minds.reader(embedder));
        this.replies = new Late<>(
                () -> Minds.worded(show, Minds.facts(store.answers().book(), embedder, background), key, clock));
        Late<Mind> mind = new Late<>(
                () -> Minds.of(replies.get(), store.answers(), store.orders().shelf(), language));
        this.thinking = new Thinking((setup, turn, now) -> mind.get().think(setup, turn, now), threads, clock);
    }

    /** Understands comments. */
    CommentReader reader() {
        return (text, topic) -> reader.get().read(text, topic);
    }

    /** Thinks about turns. */
    Thinking thinking() {
        return thinking;
    }

    /** Loads everything beside the running show. */
    void warmUp(Catalogue catalogue) {
        background.execute(() -> load(catalogue));
    }

    /** Tasks in the background that were left out. */
    long refused() {
        return background.refused();
    }

    /** Nobody waits for its models any more. */
    void leave() {
        leaving = true;
    }

    /** A virtual machine that ends lets no library be loaded, which is no failure when the show is leaving. */
    private void load(Catalogue catalogue) {
        try {
            Minds.warmUp(reader.get(), replies.get(), catalogue, language, clock.instant());
        } catch (IllegalStateException broken) {
            if (!leaving) {
                throw broken;
            }
        }
    }

    @Override
    public void close() {
        threads.close();
        background.close();
    }
}
