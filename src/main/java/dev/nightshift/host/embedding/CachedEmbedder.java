package dev.nightshift.host.embedding;

import dev.nightshift.shop.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the vectors asked for last. */
final class CachedEmbedder implements Embedder {
    private final Embedder embedder;
    private final Map<Key, float[]> kept;

    CachedEmbedder(Embedder embedder, int most) {
        this.embedder = embedder;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
                return size() > most;
            }
        };
    }

    private record Key(String text, Language language) {
        @Override
        public String toString() {
            return "Key[" + language + "]";
        }
    }

    /** Two threads that ask for the same new sentence at once may both compute it: the lock is never held that long. */
    @Override
    public float[] embed(String text, Language language) {
        Key key = new Key(text, language);
        synchronized (kept) {
            float[] known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        float[] vector = embedder.embed(text, language);
        synchronized (kept) {
            kept.put(key, vector);
        }
        return vector;
    }
}
