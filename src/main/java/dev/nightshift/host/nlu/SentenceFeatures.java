package dev.nightshift.host.nlu;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.nlu.text.Folding;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Language;

/**
 * What a sentence is classified by: its vector, and counts of its groups of letters folded into a fixed number of places
 * (feature hashing), which carry German where the vector model is weak: there both parts have length 1, elsewhere the
 * letters half of that.
 */
final class SentenceFeatures {
    static final int PLACES = 512;

    private final Embedder embedder;

    SentenceFeatures(Embedder embedder) {
        this.embedder = embedder;
    }

    float[] of(String text, Language language) {
        float[] vector = embedder.embed(text, language);
        float[] features = new float[vector.length + PLACES];
        System.arraycopy(vector, 0, features, 0, vector.length);
        letters(" " + Folding.fold(text) + " ", features, vector.length, language == Language.DE ? 1 : 0.5);
        return features;
    }

    private static void letters(String folded, float[] features, int from, double length) {
        for (int at = 0; at < folded.length(); at++) {
            boolean chinese = HanTable.isHan(folded.charAt(at));
            for (int signs = chinese ? 1 : 3; signs <= (chinese ? 2 : 5) && at + signs <= folded.length(); signs++) {
                int hash = folded.substring(at, at + signs).hashCode() * 0x9E3779B1;
                features[from + (hash >>> 23) % PLACES] += (hash & 1) == 0 ? 1 : -1;
            }
        }
        double square = 0;
        for (int at = from; at < features.length; at++) {
            square += features[at] * features[at];
        }
        float size = (float) Math.max(1e-6, Math.sqrt(square) / length);
        for (int at = from; at < features.length; at++) {
            features[at] /= size;
        }
    }
}
