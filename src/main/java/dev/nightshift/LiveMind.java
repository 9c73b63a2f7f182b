package dev.nightshift;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.embedding.Embedders;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.reply.ReplyWriter;
import dev.nightshift.room.Thinking;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host's understanding and thinking, with the threads that both work on. */
final class LiveMind implements AutoCloseable {
    private final Background background = new Background("vectors");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CommentReader reader;
    private final ReplyWriter replies;
    private final Thinking thinking;
    private final Language language;
    private final InstantSource clock;

    /** @param key of the language model that the options name, if they name one */
    LiveMind(ShowOptions show, LiveStore store, Optional<String> key, InstantSource clock) {
        Embedder embedder = Embedders.whenNeeded();
        this.language = show.language();
        this.clock = clock;
        this.reader = Minds.reader(embedder);
        this.replies = Minds.worded(show, Minds.facts(store.answers().book(), embedder, background), key, clock);
        this.thinking =
                new Thinking(Minds.of(replies, store.answers(), store.orders().shelf(), language), threads, clock);
    }

    /** Understands comments. */
    CommentReader reader() {
        return reader;
    }

    /** Thinks about turns. */
    Thinking thinking() {
        return thinking;
    }

    /** Loads its models beside the running show: who goes on air first waits for nothing. */
    void warmUp(Catalogue catalogue) {
        background.execute(() -> Minds.warmUp(reader, replies, catalogue, language, clock.instant()));
    }

    @Override
    public void close() {
        threads.close();
        background.close();
    }
}
