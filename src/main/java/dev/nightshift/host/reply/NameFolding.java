package dev.nightshift.host.reply;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names comparable with lists of words: case, accents, drawn-out letters, and figures that stand for letters. */
final class NameFolding {
    private static final String FIGURES = "0123456789@$!|+";
    private static final String LETTERS = "oizeasbtbgasilt";

    private static final Pattern NAME = Pattern.compile("\\p{L}{3}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}+(?![\\p{L}\\p{Nd}])");

    private NameFolding() {}

    /** The ways in which a name can be meant: as it stands, with figures read as letters, with drawn-out letters short. */
    static Set<String> readings(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        StringBuilder leet = new StringBuilder(plain.length());
        withoutCounters(plain).codePoints().forEach(sign -> leet.appendCodePoint(letter(sign)));
        return Stream.of(plain, leet.toString())
                .flatMap(text -> Stream.of(
                        text,
                        text.replaceAll("(?i)(\\p{L})\\1{2,}", "$1"),
                        text.replaceAll("(?i)(\\p{L})\\1{2,}", "$1$1")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A number that stands by itself after a name counts; it spells nothing, as it does in {@code f 4 g}. */
    private static String withoutCounters(String name) {
        return NAME.matcher(name).find() ? NUMBER.matcher(name).replaceAll(" ") : name;
    }

    private static int letter(int sign) {
        int at = FIGURES.indexOf(sign);
        return at < 0 ? sign : LETTERS.charAt(at);
    }

    /** The folded words of a name, cut also where a capital follows a small letter. */
    static List<String> words(String name) {
        return Arrays.stream(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").split("[^\\p{L}\\p{M}]+"))
                .map(NameFolding::compact)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Letters only, folded. */
    static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}]", "");
    }

    /** Every run of one letter as one. */
    static String singled(String compact) {
        return compact.replaceAll("(.)\\1+", "$1");
    }
}
