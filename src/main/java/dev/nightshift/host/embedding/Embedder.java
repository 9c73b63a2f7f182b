package dev.nightshift.host.embedding;

import dev.nightshift.shop.Language;

/** Turns a sentence into a vector. Deterministic; safe for any thread. */
@FunctionalInterface
public interface Embedder {
    /**
     * The sentence's vector, of length 1. Vectors of two languages compare only where one model serves both (English and
     * German). The array belongs to the embedder: read it, never write to it.
     */
    float[] embed(String text, Language language);

    /** How alike two vectors of length 1 are: their cosine, -1 .. 1. */
    static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
