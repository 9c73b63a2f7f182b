package dev.nightshift.script.speech;

import java.util.List;
import java.util.Map;

/** Reads number words, written independently of how they are made. */
final class ReadBack {
    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> GERMAN = List.of(
            "null",
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> GERMAN_TENS =
            List.of("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final Map<Character, Long> CHINESE_UNITS =
            Map.of('十', 10L, '百', 100L, '千', 1_000L, '万', 10_000L, '亿', 100_000_000L);

    private ReadBack() {}

    static long english(String words) {
        long sum = 0;
        long group = 0;
        for (String word : words.replace("-", " ").replace(" and ", " ").split(" ")) {
            switch (word) {
                case "hundred" -> group *= 100;
                case "thousand", "million", "billion" -> {
                    sum += group * scale(word);
                    group = 0;
                }
                default ->
                    group += ENGLISH.contains(word) ? ENGLISH.indexOf(word) : 20 + 10L * ENGLISH_TENS.indexOf(word);
            }
        }
        return sum + group;
    }

    private static long scale(String word) {
        return word.equals("thousand") ? 1_000 : word.equals("million") ? 1_000_000 : 1_000_000_000;
    }

    static long german(String words) {
        long sum = 0;
        String rest = words;
        for (Map.Entry<String, Long> large :
                List.of(Map.entry("Milliarde", 1_000_000_000L), Map.entry("Million", 1_000_000L))) {
            int at = rest.indexOf(large.getKey());
            if (at >= 0) {
                sum += belowMillion(rest.substring(0, at).strip().replace("eine", "ein")) * large.getValue();
                rest = rest.substring(at + large.getKey().length())
                        .replaceFirst("^e?n", "")
                        .strip();
            }
        }
        return rest.isEmpty() ? sum : sum + belowMillion(rest);
    }

    private static long belowMillion(String words) {
        int at = words.indexOf("tausend");
        return at < 0
                ? belowThousand(words)
                : belowThousand(words.substring(0, at)) * 1000 + belowThousand(words.substring(at + 7));
    }

    private static long belowThousand(String words) {
        int at = words.indexOf("hundert");
        return at < 0
                ? belowHundred(words)
                : belowHundred(words.substring(0, at)) * 100 + belowHundred(words.substring(at + 7));
    }

    private static long belowHundred(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        String plain = words.replaceFirst("eins$", "ein");
        if (GERMAN.contains(plain)) {
            return GERMAN.indexOf(plain);
        }
        int and = plain.indexOf("und");
        return and < 0
                ? 20 + 10L * GERMAN_TENS.indexOf(plain)
                : GERMAN.indexOf(plain.substring(0, and)) + 20 + 10L * GERMAN_TENS.indexOf(plain.substring(and + 3));
    }

    static long chinese(String words) {
        long sum = 0;
        long group = 0;
        long digit = 0;
        for (char sign : words.toCharArray()) {
            if (sign == '万' || sign == '亿') {
                sum += (group + digit) * CHINESE_UNITS.getOrDefault(sign, 1L);
                group = 0;
                digit = 0;
            } else if (CHINESE_UNITS.containsKey(sign)) {
                group += Math.max(1, digit) * CHINESE_UNITS.getOrDefault(sign, 1L);
                digit = 0;
            } else {
                digit = sign == '两' ? 2 : "零一二三四五六七八九".indexOf(sign);
            }
        }
        return sum + group + digit;
    }
}
