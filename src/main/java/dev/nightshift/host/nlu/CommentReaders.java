package dev.nightshift.host.nlu;

import dev.nightshift.host.embedding.Embedder;
import java.util.Map;

/** Where comment readers come from. Load one and share it. */
public final class CommentReaders {
    private CommentReaders() {}

    /** Reads by words, form and meaning: some ten milliseconds a comment. */
    public static CommentReader standard(Embedder embedder) {
        return new StandardReader(new FittedMeaning(embedder));
    }

    /** Reads by words and form alone: no model, a few milliseconds a comment at most. */
    public static CommentReader lexical() {
        return new StandardReader((text, language) -> Map.of());
    }
}
