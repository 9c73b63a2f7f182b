package dev.nightshift.host.nlu;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.theme.Themes;
import java.util.Map;

/** Where comment readers come from. Load one and share it. */
public final class CommentReaders {
    private CommentReaders() {}

    /** Reads by words, form and meaning: some ten milliseconds a comment. */
    public static CommentReader standard(Embedder embedder, Themes themes) {
        return new StandardReader(new FittedMeaning(embedder), new ThemeMeaning(embedder, themes));
    }

    /** Reads by words and form alone: no model, a few milliseconds a comment at most. */
    public static CommentReader lexical() {
        return new StandardReader((text, language) -> Map.of(), (text, language) -> Map.of());
    }
}
