package dev.nightshift.compliance;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R31: a figure is spoken only if a slot or a fact of the shop brought it, whole: 39 is not sourced by 39.90. Amounts of
 * money and percentages count as figures when they are spelled out, too. Pure.
 */
final class FigureRule {
    private static final Pattern FIGURE =
            Pattern.compile("\\p{Nd}+(?:[.,:'\\u00A0\\u202F]\\p{Nd}+)*|[\\p{Nl}\\p{No}&&[^²³〇]]");
    private static final String ENGLISH = "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|half)";
    private static final String GERMAN =
            "(?:null|ein(?:e[nmrs]?|s)?|zwei|drei|vier|fünf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|und"
                    + "|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|hundert|tausend|halbe[rn]?)";
    private static final String CHINESE = "[零〇一二三四五六七八九十百千万两半]";
    private static final Pattern ENGLISH_AMOUNT = Pattern.compile("\\b" + ENGLISH + "(?:(?:[\\s-]|\\sand\\s)" + ENGLISH
            + ")*[\\s-](?:percent|per\\scent|euros?|dollars?|pounds?|bucks|quid|cents?|pence|francs?|yuan)\\b");
    private static final Pattern GERMAN_AMOUNT = Pattern.compile("(?<!\\p{L})" + GERMAN + "+(?:\\s" + GERMAN
            + "+)*[\\s-](?:prozent|euro|cent|dollar|pfund|franken|yuan)(?!\\p{L})");
    private static final Pattern CHINESE_AMOUNT = Pattern.compile(CHINESE + "+(?:点" + CHINESE
            + "+)?(?:元(?!素)|欧元|美元|英镑|块钱|块(?=" + CHINESE + ")|毛钱|折(?![叠边]))|百分之" + CHINESE + "+");

    private FigureRule() {}

    /** The first figure of a sentence that has no source. */
    static Optional<String> unsourced(Line line) {
        String sourced = line.values().stream().map(Line.SlotValue::value).collect(Collectors.joining(" "));
        Set<String> known = figures(sourced).map(FigureRule::plain).collect(Collectors.toSet());
        Stream<String> figures = figures(line.display()).filter(figure -> !known.contains(plain(figure)));
        return Stream.concat(figures, spelled(line, folded(sourced))).findFirst();
    }

    private static Stream<String> spelled(Line line, String sourced) {
        return amount(line.language())
                .matcher(folded(line.display()))
                .results()
                .map(MatchResult::group)
                .filter(amount -> !sourced.contains(amount));
    }

    private static Pattern amount(Language language) {
        return switch (language) {
            case EN -> ENGLISH_AMOUNT;
            case DE -> GERMAN_AMOUNT;
            case ZH -> CHINESE_AMOUNT;
        };
    }

    private static Stream<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group);
    }

    private static String plain(String figure) {
        return Normalizer.normalize(figure, Normalizer.Form.NFKC).replaceFirst("^0+(?=\\d)", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ");
    }
}
