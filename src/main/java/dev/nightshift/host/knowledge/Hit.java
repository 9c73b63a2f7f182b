package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Term;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A passage that may answer.
 *
 * @param score the better, the higher; about 0 .. 1
 * @param coverage how much of what was asked it speaks of, 0 .. 1
 * @param focus how much of what it is about was asked, 0 .. 1
 * @param likely how likely it is the answer, 0 .. 1, judged by words and meaning; empty where nothing is known of meaning
 * @param missing what was asked and it does not speak of
 * @param key what its key means
 * @param asked what its own question means
 */
public record Hit(
        Passage passage,
        double score,
        double coverage,
        double focus,
        OptionalDouble likely,
        List<Term> missing,
        Set<String> key,
        Set<String> asked) {
    public Hit {
        missing = List.copyOf(missing);
        key = Set.copyOf(key);
        asked = Set.copyOf(asked);
    }

    Hit judged(double likelihood, double weight) {
        return new Hit(
                passage,
                score + weight * likelihood,
                coverage,
                focus,
                OptionalDouble.of(likelihood),
                missing,
                key,
                asked);
    }

    /** Its likelihood times a number. */
    Hit scaled(double by) {
        OptionalDouble scaled = likely.isPresent() ? OptionalDouble.of(Math.min(1, likely.getAsDouble() * by)) : likely;
        return new Hit(passage, score, coverage, focus, scaled, missing, key, asked);
    }

    public Keyed keyed() {
        return new Keyed(passage, key);
    }

    /** Whether everything of weight that was asked is spoken of. */
    public boolean isComplete() {
        return missing.stream().noneMatch(Term::isStrong);
    }
}
