package dev.nightshift.host.embedding;

import dev.nightshift.shop.Language;
import java.util.Optional;
import java.util.function.Supplier;

/** Loads its models when the first sentence comes. Safe for any thread. */
final class LateEmbedder implements Embedder {
    private final Supplier<Embedder> models;
    private Optional<Embedder> loaded = Optional.empty();

    LateEmbedder(Supplier<Embedder> models) {
        this.models = models;
    }

    @Override
    public float[] embed(String text, Language language) {
        return loaded().embed(text, language);
    }

    private synchronized Embedder loaded() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(models.get());
        }
        return loaded.orElseThrow();
    }
}
