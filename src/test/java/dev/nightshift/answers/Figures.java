package dev.nightshift.answers;

import dev.nightshift.shop.Language;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the numbers of a text, in figures and in words. */
final class Figures {
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d€$£])(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(\\d{4})?");
    private static final Pattern GROUP_SPACE = Pattern.compile("(?<=\\d)[\\u00a0\\u202f\\u2009'’](?=\\d{3}(?!\\d))");

    private Figures() {}

    /** Small letters, one width, no grouping spaces. */
    static String folded(String text) {
        String ungrouped = GROUP_SPACE.matcher(text).replaceAll("");
        return Normalizer.normalize(ungrouped, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ");
    }

    /** The numbers of a folded text whose language is known: its decimal sign decides. */
    static List<Figure> in(String folded, Language language) {
        return find(folded, Optional.of(language));
    }

    /** The numbers of a folded text in any language and notation. */
    static List<Figure> anywhere(String folded) {
        return find(folded, Optional.empty());
    }

    static Set<BigDecimal> values(List<Figure> figures) {
        return figures.stream().flatMap(figure -> figure.readings().stream()).collect(Collectors.toSet());
    }

    private static List<Figure> find(String folded, Optional<Language> language) {
        List<Figure> figures = new ArrayList<>();
        TOKEN.matcher(folded).results().forEach(token -> figures.add(digits(token, language)));
        if (language.map(known -> known == Language.DE).orElse(true)) {
            DAY.matcher(folded).results().forEach(day -> addDay(day, figures));
        }
        figures.addAll(NumberWords.find(folded, language));
        figures.sort(Comparator.comparingInt(Figure::start));
        return figures;
    }

    private static void addDay(MatchResult day, List<Figure> figures) {
        figures.removeIf(figure -> figure.start() >= day.start() && figure.end() <= day.end());
        for (int group = 1; group <= day.groupCount(); group++) {
            if (day.start(group) >= 0) {
                Set<BigDecimal> value = Set.of(Figure.value(Long.parseLong(day.group(group))));
                figures.add(new Figure(value, day.start(group), day.end(group), false));
            }
        }
    }

    private static Figure digits(MatchResult token, Optional<Language> language) {
        return new Figure(readings(token.group(), language), token.start(), token.end(), false);
    }

    private static Set<BigDecimal> readings(String token, Optional<Language> language) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        int last = Math.max(token.lastIndexOf('.'), token.lastIndexOf(','));
        if (last < 0) {
            readings.add(number(token));
            return readings;
        }
        char separator = token.charAt(last);
        boolean several = token.indexOf(separator) != last;
        boolean mixed = token.indexOf('.') >= 0 && token.indexOf(',') >= 0;
        boolean couldGroup = token.length() - last == 4 && !mixed && last <= 3 || several;
        if (couldGroup && (several || groups(separator, language))) {
            readings.add(number(token.replaceAll("[.,]", "")));
        }
        if (!several && (!couldGroup || decides(separator, language))) {
            readings.add(number(token.substring(0, last).replaceAll("[.,]", "") + "." + token.substring(last + 1)));
        }
        return readings;
    }

    private static boolean groups(char separator, Optional<Language> language) {
        return language.map(known -> separator == (known == Language.DE ? '.' : ','))
                .orElse(true);
    }

    private static boolean decides(char separator, Optional<Language> language) {
        return language.map(known -> separator == (known == Language.DE ? ',' : '.'))
                .orElse(true);
    }

    private static BigDecimal number(String digits) {
        return Figure.value(new BigDecimal(digits));
    }
}
