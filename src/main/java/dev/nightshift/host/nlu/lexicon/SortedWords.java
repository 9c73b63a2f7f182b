package dev.nightshift.host.nlu.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words in the order of their signs, each with the number that it was given under.
 *
 * @param words as given
 * @param order numbers, the least word's first; of the same word the lower number first
 */
record SortedWords(List<String> words, int[] order) {
    static SortedWords of(List<String> words) {
        int[] order = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(words::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SortedWords(words, order);
    }

    int number(int at) {
        return order[at];
    }

    int length(int at) {
        return words.get(order[at]).length();
    }

    char sign(int at, int place) {
        return words.get(order[at]).charAt(place);
    }

    /** The first word from {@code at} on that has another sign at a place. @param end where the words end that have one */
    int after(int at, int end, int place) {
        char sign = sign(at, place);
        int after = at + 1;
        while (after < end && sign(after, place) == sign) {
            after++;
        }
        return after;
    }

    /** How many beginnings the words have, the empty one with them. */
    int prefixes() {
        int prefixes = 1;
        for (int at = 0; at < order.length; at++) {
            prefixes += length(at) - (at == 0 ? 0 : common(at - 1, at));
        }
        return prefixes;
    }

    private int common(int one, int other) {
        int common = 0;
        int most = Math.min(length(one), length(other));
        while (common < most && sign(one, common) == sign(other, common)) {
            common++;
        }
        return common;
    }
}
