package dev.nightshift.compliance.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notation of a rule's words: a space stands for a space, a hyphen or nothing; {@code ~} for up to four words of the
 * same clause, {@code ~~} for up to nine (up to ten characters in Chinese); {@code *} after a letter for the rest of a word; {@code <name>} for a class of words;
 * round brackets, {@code |}, {@code ?} and square brackets as in regular expressions.
 */
final class Phrase {
    private static final Pattern CLASS = Pattern.compile("<([a-z_]+)>");
    private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]");
    private static final String LATIN_GAP =
            "(?:[ -](?:(?!not |no |nicht |kein|never |nie |niemand|n't )[^ ,;.!?:]+ ){0,4}?)";
    private static final String HAN_GAP = "(?:[^，。！？；：,.!?;不没未别]{0,10}?)";
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final int DEEPEST = 6;

    private Phrase() {}

    /** One expression for each script; Latin ones begin and end with a word. */
    static Words any(Collection<String> phrases, Map<String, String> classes) {
        List<String> spelled =
                phrases.stream().map(phrase -> spelled(phrase, classes)).toList();
        List<String> latin =
                spelled.stream().filter(phrase -> !HAN.matcher(phrase).find()).toList();
        List<String> han =
                spelled.stream().filter(phrase -> HAN.matcher(phrase).find()).toList();
        return new Words(
                latin.isEmpty() ? NEVER : Pattern.compile("(?<![a-z0-9])(?:" + joined(latin, false) + ")(?![a-z0-9])"),
                han.isEmpty() ? NEVER : Pattern.compile(joined(han, true)));
    }

    /** One phrase as it is looked for in a text as it was written. */
    static Pattern sought(String phrase, Map<String, String> classes) {
        String spelled = spelled(phrase, classes);
        boolean han = HAN.matcher(spelled).find();
        String border = han ? "" : "(?<![\\p{L}\\p{N}])";
        return Pattern.compile(
                border + "(?:" + expression(spelled, han) + ")" + (han ? "" : "(?![\\p{L}\\p{N}])"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String joined(List<String> phrases, boolean han) {
        return phrases.stream().map(phrase -> expression(phrase, han)).collect(Collectors.joining("|"));
    }

    /** A phrase with its classes written out, for the vocabulary. */
    static String spelled(String phrase, Map<String, String> classes) {
        String spelled = phrase;
        for (int depth = 0; depth < DEEPEST && CLASS.matcher(spelled).find(); depth++) {
            spelled = CLASS.matcher(spelled)
                    .replaceAll(found -> Matcher.quoteReplacement("(" + named(found.group(1), classes) + ")"));
        }
        return spelled;
    }

    private static String named(String name, Map<String, String> classes) {
        return Objects.requireNonNull(classes.get(name), () -> "the rules know no class <" + name + ">");
    }

    private static String expression(String phrase, boolean han) {
        String spelled = phrase.replaceAll(" ?~~ ?", "\u2248").replaceAll(" ?~ ?", "~");
        StringBuilder expression = new StringBuilder();
        for (int at = 0; at < spelled.length(); at++) {
            expression.append(sign(spelled, at, han));
        }
        return expression.toString();
    }

    private static String sign(String spelled, int at, boolean han) {
        return switch (spelled.charAt(at)) {
            case '(' -> spelled.startsWith("(?", at) ? "(" : "(?:";
            case '*' -> at > 0 && ")]".indexOf(spelled.charAt(at - 1)) >= 0 ? "*" : "[a-z]*";
            case ' ' -> spelled.startsWith(" ?", at) ? "[ -]" : "[ -]?";
            case '\u2248' -> han ? HAN_GAP : LATIN_GAP.replace("{0,4}", "{0,9}").replace("[^ ,;.!?:]", "[^ ;.!?:]");
            case '~' -> han ? HAN_GAP : LATIN_GAP;
            case 'e' -> !han && at > 0 && "aou".indexOf(spelled.charAt(at - 1)) >= 0 ? "e?" : "e";
            default -> String.valueOf(spelled.charAt(at));
        };
    }
}
