package dev.nightshift.compliance.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chinese words of the vocabulary that are written by their sound: with other characters of the same sound and tone, in
 * pinyin, or half and half. Pure.
 */
final class Sounds {
    private static final int LONGEST_SYLLABLE = 6;

    private final Han han;
    private final Map<String, List<Word>> bySyllable = new HashMap<>();

    /** A word and its syllables. */
    private record Word(String text, List<String> toned, List<String> typed, boolean onlyTyped) {}

    /** A stretch of the text: a character or a typed syllable. */
    private record Heard(int end, boolean same, boolean latin) {}

    Sounds(Han han, Vocabulary vocabulary) {
        this.han = han;
        for (String word : vocabulary.han()) {
            List<String> toned =
                    word.chars().mapToObj(sign -> han.sound((char) sign)).toList();
            List<String> typed =
                    word.chars().mapToObj(sign -> han.typed((char) sign)).toList();
            bySyllable
                    .computeIfAbsent(typed.getFirst(), any -> new ArrayList<>())
                    .add(new Word(word, toned, typed, vocabulary.onlyTyped(word)));
        }
    }

    String of(String text) {
        StringBuilder read = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Optional<Found> found = at(text, at);
            if (found.isPresent()) {
                read.append(found.get().word());
                at = found.get().end();
            } else {
                read.append(text.charAt(at++));
            }
        }
        return read.toString();
    }

    private record Found(String word, int end) {}

    private Optional<Found> at(String text, int at) {
        char first = text.charAt(at);
        if (Han.isHan(first)) {
            return longest(bySyllable.getOrDefault(han.typed(first), List.of()), text, at);
        }
        boolean begins = isLatin(first) && (at == 0 || !isLatin(text.charAt(at - 1)));
        if (!begins) {
            return Optional.empty();
        }
        Optional<Found> best = Optional.empty();
        for (int end = Math.min(text.length(), at + LONGEST_SYLLABLE); end > at && best.isEmpty(); end--) {
            best = longest(bySyllable.getOrDefault(text.substring(at, end), List.of()), text, at);
        }
        return best;
    }

    private Optional<Found> longest(List<Word> words, String text, int at) {
        Optional<Found> best = Optional.empty();
        for (Word word : words) {
            int end = end(word, text, at);
            if (end > 0
                    && (best.isEmpty()
                            || word.text().length() > best.get().word().length())) {
                best = Optional.of(new Found(word.text(), end));
            }
        }
        return best;
    }

    /** Where the word ends in the text; 0 when it isn't there or is there as it is written. */
    private int end(Word word, String text, int from) {
        int at = from;
        int same = 0;
        int latin = 0;
        for (int index = 0; index < word.text().length(); index++) {
            Optional<Heard> heard = heard(word, index, text, at);
            if (heard.isEmpty()) {
                return 0;
            }
            at = heard.get().end();
            same += heard.get().same() ? 1 : 0;
            latin += heard.get().latin() ? 1 : 0;
        }
        boolean cutLatin = latin > 0 && at < text.length() && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1));
        boolean likely = same >= 1 || latin == word.text().length();
        return same == word.text().length() || !likely || cutLatin ? 0 : at;
    }

    private Optional<Heard> heard(Word word, int index, String text, int at) {
        int start = at;
        while (start < text.length() && index > 0 && text.charAt(start) == ' ') {
            start++;
        }
        if (start >= text.length()) {
            return Optional.empty();
        }
        char sign = text.charAt(start);
        if (Han.isHan(sign)) {
            boolean same = sign == word.text().charAt(index);
            return same
                            || !word.onlyTyped()
                                    && han.sound(sign).equals(word.toned().get(index))
                    ? Optional.of(new Heard(start + 1, same, false))
                    : Optional.empty();
        }
        String typed = word.typed().get(index);
        return text.startsWith(typed, start)
                ? Optional.of(new Heard(start + typed.length(), false, true))
                : Optional.empty();
    }

    private static boolean isLatin(char sign) {
        return sign >= 'a' && sign <= 'z';
    }
}
