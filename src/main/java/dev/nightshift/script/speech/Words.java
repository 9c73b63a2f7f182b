package dev.nightshift.script.speech;

import dev.nightshift.shop.Language;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, punctuation and lone signs of a language. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}&&[^\\p{IsHan}]]+(?:['\u2019-][\\p{L}\\p{M}&&[^\\p{IsHan}]]+)*|\\p{IsHan}");

    private final Vocabulary vocabulary;
    private final Tongue tongue;
    private final Language language;

    Words(Vocabulary vocabulary, Tongue tongue, Language language) {
        this.vocabulary = vocabulary;
        this.tongue = tongue;
        this.language = language;
    }

    /** Index after the word at an index; the index itself when no word starts there. A Chinese character is a word. */
    int endOfWord(String text, String shadow, int at) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        return word.lookingAt() ? word.end() : at;
    }

    /** A word with letters only, and plain apostrophes and hyphens. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}'\\-]", "");
    }

    /** The word for a sign that stands alone, if it has one. */
    Optional<String> sign(String shown) {
        return Optional.ofNullable(vocabulary.symbols().get(shown)).or(() -> numeral(shown.codePointAt(0)));
    }

    /** Numbers that are neither digits nor letters, such as a Roman or circled one. */
    private Optional<String> numeral(int sign) {
        int type = Character.getType(sign);
        boolean number = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        int value = Character.getNumericValue(sign);
        return number && value >= 0 ? Optional.of(tongue.cardinal(value)) : Optional.empty();
    }

    /** What is left of a mark between words. */
    String punctuation(String mark) {
        if (mark.isBlank()) {
            return language == Language.ZH ? "" : " ";
        }
        return switch (mark) {
            case ",", ".", ";", ":", "?", "!" -> mark;
            case "，", "。", "；", "：", "、" -> language == Language.ZH ? mark : chineseMark(mark);
            case "…" -> ".";
            case "(", ")", "[", "]", "•", "|", "·" -> language == Language.ZH ? "，" : ", ";
            default -> "";
        };
    }

    private static String chineseMark(String mark) {
        return mark.equals("。") ? "." : mark.equals("；") ? ";" : mark.equals("：") ? ":" : ",";
    }

    /** Whether two spoken stretches would run into one word. */
    static boolean touch(String before, String after) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        boolean letters = Character.isLetter(last) && Character.isLetter(first);
        boolean marked = ",.;:?!".indexOf(last) >= 0 && Character.isLetter(first);
        boolean chinese = Character.isIdeographic(last) || Character.isIdeographic(first);
        return (letters || marked) && !chinese;
    }
}
