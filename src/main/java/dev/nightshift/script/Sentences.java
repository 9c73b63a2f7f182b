package dev.nightshift.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a merchant's text into sentences. Pure, any thread. */
public final class Sentences {
    /** After a full stop, question or exclamation mark; never after a figure, a single letter or an abbreviation. */
    private static final Pattern END = Pattern.compile("(?<=[。！？])\\s*|(?<=[!?])\\s+|"
            + "(?<=(?<!\\d|(?<!\\p{L})\\p{L}|\\b(?:ca|inkl|exkl|max|min|Nr|No|approx|bzw|usw|evtl|Dr|St|Art|Str|incl|vs))"
            + "\\.)\\s+(?=[\\p{Lu}\\d\"„“])|[\\r\\n]+");

    private static final Pattern STOP = Pattern.compile("[.!?。！？…]+[\"“”»]?$");

    private Sentences() {}

    /** The sentences, without the space around them. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text.substring(from, end.start()));
            from = end.end();
        }
        add(sentences, text.substring(from));
        return List.copyOf(sentences);
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /** Whether it ends as a sentence does. */
    public static boolean isWhole(String sentence) {
        return STOP.matcher(sentence).find();
    }

    /** Without the mark at its end. */
    public static String withoutEnd(String sentence) {
        return STOP.matcher(sentence).replaceFirst("").strip();
    }
}
