package dev.nightshift.answers;

import dev.nightshift.shop.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers written in words: {@code forty-five}, {@code fünfundvierzig}, {@code 四十五}. */
final class NumberWords {
    private static final List<String> ENGLISH = List.of(("zero one two three four five six seven eight nine ten eleven"
                    + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));
    private static final List<String> ENGLISH_TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> GERMAN = List.of(("null ein zwei drei vier fünf sechs sieben acht neun zehn elf"
                    + " zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
            .split(" "));
    private static final List<String> GERMAN_TENS =
            List.of("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" "));
    private static final String ENGLISH_WORD =
            "(?:" + either(ENGLISH) + "|" + either(ENGLISH_TENS) + "|hundred|thousand)";
    private static final Pattern ENGLISH_NUMBER = Pattern.compile("\\b" + ENGLISH_WORD + "(?:(?:-| and | )"
            + ENGLISH_WORD + ")*(?: point(?: (?:" + either(ENGLISH) + "))+)?\\b");
    private static final Pattern GERMAN_NUMBER = Pattern.compile("(?<!\\p{L})(?:" + either(GERMAN) + "|"
            + either(GERMAN_TENS) + "|hundert|tausend|und|eins|eine[nrms]?)+(?: komma(?: (?:" + either(GERMAN)
            + "|eins))+)?(?!\\p{L})");

    private NumberWords() {}

    private static String either(List<String> words) {
        return words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
    }

    static List<Figure> find(String folded, Optional<Language> language) {
        List<Figure> figures = new ArrayList<>();
        if (language.isEmpty() || language.get() == Language.EN) {
            ENGLISH_NUMBER.matcher(folded).results().forEach(found -> english(found, figures));
        }
        if (language.isEmpty() || language.get() == Language.DE) {
            GERMAN_NUMBER.matcher(folded).results().forEach(found -> german(found, figures));
        }
        figures.addAll(ChineseNumbers.find(folded));
        return figures;
    }

    private static void english(MatchResult found, List<Figure> figures) {
        String[] parts = found.group().split(" point ");
        long sum = 0;
        long group = 0;
        for (String word : parts[0].replace("-", " ").replace(" and ", " ").split(" ")) {
            if (word.equals("hundred")) {
                group = Math.max(1, group) * 100;
            } else if (word.equals("thousand")) {
                sum += Math.max(1, group) * 1000;
                group = 0;
            } else {
                group += ENGLISH.contains(word) ? ENGLISH.indexOf(word) : 20 + 10L * ENGLISH_TENS.indexOf(word);
            }
        }
        add(found, sum + group, parts.length > 1 ? decimals(parts[1], ENGLISH) : "", figures);
    }

    private static String decimals(String words, List<String> digits) {
        StringBuilder decimals = new StringBuilder();
        for (String word : words.replaceAll("\\beins\\b", "ein").split(" ")) {
            decimals.append(digits.indexOf(word));
        }
        return decimals.toString();
    }

    private static void german(MatchResult found, List<Figure> figures) {
        String[] parts = found.group().split(" komma ");
        OptionalLong whole = german(parts[0].replaceFirst("eins$|eine[nrms]?$", "ein"));
        whole.ifPresent(number -> add(found, number, parts.length > 1 ? decimals(parts[1], GERMAN) : "", figures));
    }

    private static OptionalLong german(String words) {
        int thousand = words.indexOf("tausend");
        if (thousand >= 0) {
            return sum(scaled(words.substring(0, thousand), 1000), german(words.substring(thousand + 7)));
        }
        int hundred = words.indexOf("hundert");
        if (hundred >= 0) {
            return sum(scaled(words.substring(0, hundred), 100), german(words.substring(hundred + 7)));
        }
        return words.isEmpty() ? OptionalLong.of(0) : germanBelowHundred(words);
    }

    private static OptionalLong scaled(String words, long scale) {
        return words.isEmpty()
                ? OptionalLong.of(scale)
                : german(words).stream().map(number -> number * scale).findFirst();
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(one.getAsLong() + other.getAsLong());
    }

    private static OptionalLong germanBelowHundred(String words) {
        if (GERMAN.contains(words)) {
            return OptionalLong.of(GERMAN.indexOf(words));
        }
        if (GERMAN_TENS.contains(words)) {
            return OptionalLong.of(20 + 10L * GERMAN_TENS.indexOf(words));
        }
        int and = words.indexOf("und");
        boolean both =
                and > 0 && GERMAN.contains(words.substring(0, and)) && GERMAN_TENS.contains(words.substring(and + 3));
        return both
                ? OptionalLong.of(GERMAN.indexOf(words.substring(0, and))
                        + 20
                        + 10L * GERMAN_TENS.indexOf(words.substring(and + 3)))
                : OptionalLong.empty();
    }

    private static void add(MatchResult found, long whole, String decimals, List<Figure> figures) {
        BigDecimal value = new BigDecimal(decimals.isEmpty() ? String.valueOf(whole) : whole + "." + decimals);
        figures.add(new Figure(Set.of(Figure.value(value)), found.start(), found.end(), true));
    }
}
