package dev.nightshift.host.embedding;

/** Where embedders come from. */
public final class Embedders {
    /** Vectors kept by {@link #standard}: some 2 kB each. */
    public static final int KEPT = 4_096;

    private Embedders() {}

    /** The models that come with the program, behind a cache. Loads them: 2 to 4 s, once a process. */
    public static Embedder standard() {
        return new CachedEmbedder(new SentenceModels(), KEPT);
    }

    /** The same, loaded when it is first needed, by whoever needs it. */
    public static Embedder whenNeeded() {
        return new LateEmbedder(Embedders::standard);
    }
}
