package dev.nightshift.answers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in Chinese characters: {@code 三十}, {@code 四点五}, {@code 两米四}, {@code 二七零零}. */
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String DIGIT = "[零〇一二三四五六七八九两]";
    private static final Pattern NUMBER = Pattern.compile("(?!十分(?!钟)|十足|万一)(?:" + DIGIT + "|十)(?:" + DIGIT
            + "|[十百千万])*(?:点(?:[零〇一二三四五六七八九])+|米[一二三四五六七八九]{1,2}(?!十|百)|(?:公斤|小时|年|斤|升|米)半)?");

    private ChineseNumbers() {}

    static List<Figure> find(String text) {
        List<Figure> figures = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(found -> figures.add(figure(found)));
        return figures;
    }

    private static Figure figure(MatchResult found) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        String words = found.group().replace('〇', '零');
        int point = Math.max(words.indexOf('点'), words.indexOf('米'));
        if (words.endsWith("半")) {
            String whole = words.replaceAll("(?:公斤|小时|年|斤|升|米)半$", "");
            readings.add(new BigDecimal(whole(whole) + ".5"));
        } else if (point > 0) {
            readings.add(Figure.value(
                    new BigDecimal(whole(words.substring(0, point)) + "." + row(words.substring(point + 1)))));
        } else if (words.length() > 1 && words.chars().noneMatch(sign -> "十百千万".indexOf(sign) >= 0)) {
            readings.add(Figure.value(new BigDecimal(row(words))));
            words.chars().forEach(sign -> readings.add(Figure.value(digit((char) sign))));
        } else {
            readings.add(Figure.value(whole(words)));
        }
        return new Figure(readings, found.start(), found.end(), true);
    }

    private static String row(String digits) {
        StringBuilder row = new StringBuilder();
        digits.chars().forEach(sign -> row.append(digit((char) sign)));
        return row.toString();
    }

    private static long whole(String words) {
        long sum = 0;
        long group = 0;
        long digit = 0;
        long scale = 1;
        for (char sign : words.toCharArray()) {
            switch (sign) {
                case '万' -> {
                    sum += (group + digit) * 10_000;
                    group = 0;
                    digit = 0;
                    scale = 10_000;
                }
                case '十', '百', '千' -> {
                    scale = sign == '十' ? 10 : sign == '百' ? 100 : 1000;
                    group += Math.max(1, digit) * scale;
                    digit = 0;
                }
                default -> {
                    scale = sign == '零' ? 1 : scale;
                    digit = digit(sign);
                }
            }
        }
        return sum + group + (scale >= 100 ? digit * scale / 10 : digit);
    }

    private static int digit(char sign) {
        return sign == '两' ? 2 : DIGITS.indexOf(sign);
    }
}
