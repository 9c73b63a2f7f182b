package dev.nightshift.compliance.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number words of three languages as digits: {@code fünfzehn Minuten} is {@code 15 minuten}. Whole numbers. Pure. */
final class Numerals {
    private static final Map<String, Integer> ENGLISH = new HashMap<>();
    private static final Map<String, Integer> GERMAN = new HashMap<>();
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS =
            "hours?|minutes?|seconds?|days?|pairs?|pieces?|left|stunden?|minuten?|tag|tage|stueck|paar";
    private static final Pattern ENGLISH_WORDS;
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:an?|eine?[rnm]?)(?= (?:" + UNITS + ")\\b)");
    private static final Pattern GERMAN_WORD = Pattern.compile("(?<![a-z])[a-z]{3,40}(?![a-z])");
    private static final Pattern CHINESE = Pattern.compile("[零〇一二三四五六七八九十百千万两]+");

    static {
        put(
                ENGLISH,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                        + " eighteen nineteen",
                1,
                1);
        put(ENGLISH, "twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
        put(
                GERMAN,
                "ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn"
                        + " achtzehn neunzehn",
                1,
                1);
        put(GERMAN, "zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig", 20, 10);
        String one = "(?:" + String.join("|", ENGLISH.keySet()) + "|hundred|thousand)";
        ENGLISH_WORDS = Pattern.compile("\\b" + one + "(?:(?:[ -]| and )" + one + ")*\\b");
    }

    private Numerals() {}

    private static void put(Map<String, Integer> words, String list, int first, int step) {
        int value = first;
        for (String word : list.split(" ")) {
            words.put(word, value);
            value += step;
        }
    }

    static String digits(String text) {
        String articles = ARTICLE.matcher(text).replaceAll("1");
        String english = ENGLISH_WORDS.matcher(articles).replaceAll(found -> String.valueOf(english(found.group())));
        String german = GERMAN_WORD
                .matcher(english)
                .replaceAll(found -> Matcher.quoteReplacement(
                        german(found.group()).map(String::valueOf).orElse(found.group())));
        return CHINESE.matcher(german).replaceAll(found -> chinese(found.group()));
    }

    private static int english(String words) {
        int whole = 0;
        int part = 0;
        for (String word : words.replace(" and ", " ").split("[ -]")) {
            switch (word) {
                case "hundred" -> part = Math.max(1, part) * 100;
                case "thousand" -> {
                    whole += Math.max(1, part) * 1000;
                    part = 0;
                }
                default -> part += ENGLISH.getOrDefault(word, 0);
            }
        }
        return whole + part;
    }

    private static Optional<Integer> german(String word) {
        int thousand = word.indexOf("tausend");
        if (thousand >= 0) {
            return scaled(word, thousand, 7, 1000);
        }
        int hundred = word.indexOf("hundert");
        if (hundred >= 0) {
            return scaled(word, hundred, 7, 100);
        }
        if (GERMAN.containsKey(word) && !word.equals("ein")) {
            return Optional.ofNullable(GERMAN.get(word));
        }
        int and = word.indexOf("und");
        return and > 0 && GERMAN.containsKey(word.substring(0, and)) && GERMAN.containsKey(word.substring(and + 3))
                ? Optional.of(GERMAN.getOrDefault(word.substring(0, and), 0)
                        + GERMAN.getOrDefault(word.substring(and + 3), 0))
                : Optional.empty();
    }

    private static Optional<Integer> scaled(String word, int at, int length, int scale) {
        String before = word.substring(0, at);
        String after = word.substring(at + length).replaceFirst("^und(?=.)", "");
        Optional<Integer> many = before.isEmpty() || before.equals("ein") ? Optional.of(1) : german(before);
        Optional<Integer> rest =
                after.isEmpty() ? Optional.of(0) : after.equals("eins") ? Optional.of(1) : german(after);
        return many.flatMap(times -> rest.map(more -> times * scale + more));
    }

    private static String chinese(String run) {
        long whole = 0;
        long part = 0;
        long digit = 0;
        boolean scaled = false;
        StringBuilder plain = new StringBuilder();
        for (char sign : run.replace('〇', '零').replace('两', '二').toCharArray()) {
            int value = DIGITS.indexOf(sign);
            if (value >= 0) {
                digit = value;
                plain.append(value);
                continue;
            }
            scaled = true;
            if (sign == '万') {
                whole = (whole + part + digit) * 10_000;
                part = 0;
            } else {
                part += Math.max(1, digit) * (sign == '十' ? 10 : sign == '百' ? 100 : 1000);
            }
            digit = 0;
        }
        return scaled ? String.valueOf(whole + part + digit) : plain.toString();
    }
}
