package dev.nightshift.room;

import dev.nightshift.host.nlu.Reading;
import java.util.HashSet;
import java.util.Set;

/** Whether two comments ask the same: same intent, same product, and nearly the same letters. */
final class Resemblance {
    /** Dice coefficient of letter pairs (Dice 1945) from which two texts count as one. */
    private static final double ENOUGH = 0.7;

    private Resemblance() {}

    static boolean same(Reading first, Reading second) {
        return first.intent() == second.intent()
                && first.about().equals(second.about())
                && dice(first.folded(), second.folded()) >= ENOUGH;
    }

    static double dice(String first, String second) {
        Set<String> left = pairs(first);
        Set<String> right = pairs(second);
        if (left.isEmpty() || right.isEmpty()) {
            return first.equals(second) ? 1 : 0;
        }
        long both = left.stream().filter(right::contains).count();
        return 2.0 * both / (left.size() + right.size());
    }

    private static Set<String> pairs(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= letters.length(); at++) {
            pairs.add(letters.substring(at, at + 2));
        }
        return pairs;
    }
}
