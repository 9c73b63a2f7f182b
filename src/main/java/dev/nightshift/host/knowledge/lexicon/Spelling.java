package dev.nightshift.host.knowledge.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the known word that a misspelt one stands for: one letter wrong, missing, too many, or two swapped. */
public final class Spelling {
    private static final int SHORTEST = 5;

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    public Spelling(Set<String> words) {
        words.stream().filter(word -> word.length() >= SHORTEST).forEach(word -> byFirst.computeIfAbsent(
                        word.charAt(0), first -> new ArrayList<>())
                .add(word));
    }

    /** The nearest word, if one is near enough; short words must be spelt right. */
    public Optional<String> nearest(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        return byFirst.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(known -> isNear(word, known))
                .sorted()
                .findFirst();
    }

    /** Whether two words differ by one slip of the fingers. */
    static boolean isNear(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        int oneLeft = one.length() - front - back;
        int otherLeft = other.length() - front - back;
        return swapped(one, other, front, oneLeft, otherLeft) || isOneLetter(one, other, oneLeft, otherLeft);
    }

    private static boolean swapped(String one, String other, int front, int oneLeft, int otherLeft) {
        return oneLeft == 2
                && otherLeft == 2
                && one.charAt(front) == other.charAt(front + 1)
                && one.charAt(front + 1) == other.charAt(front);
    }

    /** A single wrong letter may change the meaning of a short word. */
    private static boolean isOneLetter(String one, String other, int oneLeft, int otherLeft) {
        return oneLeft <= 1 && otherLeft <= 1 && Math.min(one.length(), other.length()) > SHORTEST;
    }
}
