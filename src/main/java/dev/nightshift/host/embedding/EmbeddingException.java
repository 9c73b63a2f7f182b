package dev.nightshift.host.embedding;

import org.jspecify.annotations.Nullable;

/** A sentence model is missing or broken. The message never holds a sentence. */
public final class EmbeddingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EmbeddingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
