package dev.nightshift.host.nlu.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Further readings of a text whose writer may hide words: one for each way of hiding. */
public final class Disguises {
    private static final String LEET = "0o1i3e4a5s7t8b@a$s!i|l9g";
    private static final Pattern WORD = Pattern.compile("\\S++");
    /** Letters one by one, with any one or two signs between. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[^\\p{L}\\p{N}]{1,2}[\\p{L}\\p{N}]){2,40}(?![\\p{L}\\p{N}])");

    private static final Pattern INNER_SIGNS = Pattern.compile("(?<=\\p{L})[._*\\-~+#/\\\\|,;:]+(?=\\p{L})");
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[\\u4E00-\\u9FFF])[^\\u4E00-\\u9FFF\\p{L}\\p{N}]{1,4}(?=[\\u4E00-\\u9FFFa-z])");
    private static final Pattern MASKED = Pattern.compile("\\p{IsLatin}++[*#_]++\\p{IsLatin}*+");
    private static final Map<String, String> PICTURES = Map.of(
            "🖕", " fuck you ", "🐴", "马", "🐎", "马", "🐶", "狗", "🐕", "狗", "🐷", "猪", "🐖", "猪", "💩", "屎", "🐔", "鸡");

    private Disguises() {}

    /** The folded text and what it reads like without its disguises, each once. */
    public static List<String> readings(String text, List<String> words) {
        String plain = Folding.plain(text);
        String drawn = pictures(plain);
        String leet = WORD.matcher(drawn).replaceAll(found -> Matcher.quoteReplacement(unleet(found)));
        String joined = SPACED.matcher(leet).replaceAll(found -> Matcher.quoteReplacement(letters(found.group())));
        Set<String> readings = new LinkedHashSet<>();
        readings.add(Folding.fold(text));
        for (String reading : List.of(drawn, leet, joined, strip(INNER_SIGNS, joined), strip(BETWEEN_HAN, joined))) {
            readings.add(Folding.fold(reading));
        }
        readings.add(Folding.fold(doubled(joined)));
        readings.add(Folding.fold(unmasked(drawn, words)));
        return List.copyOf(readings);
    }

    private static String pictures(String text) {
        String drawn = text;
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            drawn = drawn.replace(picture.getKey(), picture.getValue());
        }
        return drawn;
    }

    private static String unleet(MatchResult found) {
        if (found.group().chars().noneMatch(sign -> sign >= 'a' && sign <= 'z')) {
            return found.group();
        }
        StringBuilder read = new StringBuilder();
        for (char sign : found.group().toCharArray()) {
            int at = LEET.indexOf(sign);
            read.append(at >= 0 && at % 2 == 0 ? LEET.charAt(at + 1) : sign);
        }
        return read.toString();
    }

    private static String letters(String spaced) {
        return spaced.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String strip(Pattern signs, String text) {
        return signs.matcher(text).replaceAll("");
    }

    /** Stretched letters as two, for words that hold two: folding leaves one. */
    private static String doubled(String text) {
        return text.replaceAll("(\\p{L})\\1{2,}", "$1$1");
    }

    /** Words with stars in them, read as the first known word that they can stand for. */
    private static String unmasked(String text, List<String> words) {
        UnaryOperator<String> read = masked ->
                words.stream().filter(word -> fits(masked, word)).findFirst().orElse(masked);
        return MASKED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read.apply(found.group())));
    }

    private static boolean fits(String masked, String word) {
        if (masked.length() != word.length() || word.length() < 4) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            char sign = masked.charAt(at);
            if (sign != word.charAt(at) && "*#_".indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }
}
