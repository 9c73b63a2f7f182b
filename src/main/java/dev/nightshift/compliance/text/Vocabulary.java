package dev.nightshift.compliance.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that rules look for. A disguise is taken off only where one of them comes out, so that honest words stay as
 * they are. Immutable.
 */
public final class Vocabulary {
    private static final Pattern STEM = Pattern.compile("(?<![a-z*])([a-z]{3,})(\\*?)");
    private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]{1,6}");

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private final Set<String> words = new HashSet<>();
    private final TreeSet<String> stems = new TreeSet<>();
    private final Map<Integer, Set<String>> byLength = new HashMap<>();
    private final List<String> han;
    private final Set<String> pinyin;

    /**
     * The words of phrases; {@code heil*} is a stem.
     *
     * @param han Chinese words that are found by their sound
     * @param pinyin Chinese words that are found where they are typed in pinyin, wholly or in part
     */
    public Vocabulary(Collection<String> phrases, Collection<String> han, Collection<String> pinyin) {
        for (String phrase : phrases) {
            STEM.matcher(phrase).results().forEach(this::add);
        }
        this.pinyin = Set.copyOf(pinyin);
        this.han = Stream.concat(han.stream(), pinyin.stream())
                .flatMap(word -> HAN.matcher(word).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    private void add(MatchResult found) {
        if (found.group(2).isEmpty()) {
            words.add(found.group(1));
        } else if (found.group(1).length() >= SHORTEST_STEM) {
            stems.add(found.group(1));
        }
        byLength.computeIfAbsent(found.group(1).length(), any -> new HashSet<>())
                .add(found.group(1));
    }

    boolean knows(String word) {
        return words.contains(word) || stem(word);
    }

    /** Whether a word that was cut is one of them, or one of their stems with an ending. */
    boolean knowsWhole(String word) {
        return words.contains(word) || stem(word, Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING));
    }

    private boolean stem(String word) {
        return stem(word, SHORTEST_STEM);
    }

    private boolean stem(String word, int from) {
        for (int length = from; length <= word.length(); length++) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    Set<String> ofLength(int length) {
        return byLength.getOrDefault(length, Set.of());
    }

    boolean onlyTyped(String word) {
        return pinyin.contains(word);
    }

    List<String> han() {
        return han;
    }
}
