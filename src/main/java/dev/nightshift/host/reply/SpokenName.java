package dev.nightshift.host.reply;

import dev.nightshift.shop.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The shape of a name that a voice can say: one to three Latin words, or two to six Chinese characters. Pure. */
final class SpokenName {
    private static final int WORDS = 3;
    private static final int LETTERS = 20;
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "de", "zu", "zum", "da", "di", "del", "la", "le", "bin", "al", "el");
    private static final Pattern CHINESE = Pattern.compile("[\\u4E00-\\u9FFF]{2,6}");
    private static final Pattern LATIN = Pattern.compile(
            "[A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF&&\\p{L}]{2,14}(?:['-][A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF&&\\p{L}]{2,14})?"
                    + "|[OD]'[A-Za-z\\u00C0-\\u024F&&\\p{L}]{2,14}");
    private static final Pattern CONSONANTS = Pattern.compile("[^aeiouy]{6,}|^[^aeiouy]+$");
    private static final Pattern STUTTER = Pattern.compile("(.)\\1\\1");

    private SpokenName() {}

    static Optional<String> of(String core, Language language) {
        if (CHINESE.matcher(core).matches()) {
            return Optional.of(core)
                    .filter(name ->
                            language == Language.ZH && !STUTTER.matcher(name).find());
        }
        List<String> words = withoutInitials(words(core));
        boolean said = !words.isEmpty()
                && words.size() <= WORDS
                && words.stream().allMatch(SpokenName::sayable)
                && words.stream().mapToInt(String::length).sum() <= LETTERS;
        return said ? Optional.of(cased(words)) : Optional.empty();
    }

    /** Cut at spaces, and where a capital begins a new word of some length. */
    private static List<String> words(String core) {
        String apart = core.replace('\u2019', '\'')
                .replace('\u0130', 'I')
                .replaceAll("(?<=\\p{L}\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})", " ");
        return Arrays.stream(apart.split("[\\s_.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> withoutInitials(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        while (rest.size() > 1 && rest.getLast().matches("\\p{L}")) {
            rest.removeLast();
        }
        return rest;
    }

    private static boolean sayable(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[æøœåı]", "a")
                .replaceAll("\\p{M}", "");
        return LATIN.matcher(word).matches()
                && !STUTTER.matcher(plain).find()
                && Arrays.stream(plain.split("['-]"))
                        .noneMatch(part ->
                                part.length() > 1 && CONSONANTS.matcher(part).find());
    }

    private static String cased(List<String> words) {
        List<String> said = new ArrayList<>();
        for (String word : words) {
            boolean particle = !said.isEmpty() && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            said.add(particle ? word.toLowerCase(Locale.ROOT) : cased(word));
        }
        return String.join(" ", said);
    }

    /** {@code anna} and {@code ANNA} are Anna; McDonald stays. */
    private static String cased(String word) {
        StringBuilder said = new StringBuilder();
        for (String part : word.splitWithDelimiters("['-]", 0)) {
            boolean natural = part.matches("\\p{Lu}\\p{Ll}{1,2}\\p{Lu}\\p{Ll}+");
            said.append(natural ? part : capital(part));
        }
        return said.toString();
    }

    private static String capital(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        return small.isEmpty() ? small : Character.toTitleCase(small.charAt(0)) + small.substring(1);
    }
}
