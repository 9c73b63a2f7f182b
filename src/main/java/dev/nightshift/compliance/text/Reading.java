package dev.nightshift.compliance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or a few, without disguises, cut into sentences and clauses.
 *
 * @param text in the spelling of {@link Plain}
 * @param chinese whether there is a Chinese character in it
 */
public record Reading(String text, boolean chinese, List<Span> sentences, List<Span> clauses) {
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[。！？!?]+[\"')]*\\s*|(?<!\\d|\\bnr|\\bno|\\bca|\\bst|\\bmin|\\bmax)\\.+[\"')]*(?=\\s|$|[\\u4E00-\\u9FFF])\\s*"
                    + "|(?<=\\d)\\.(?=\\s*$)");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?<!\\d)[,，]|[,，](?!\\d)|[;:，；：()]|,? (?=(?:but|aber|sondern|yet|because|weil|denn|however|though|although|obwohl)\\b)"
                    + "|,? (?=and (?:it|it's|is|they|this|that|you|we|i|he|she|our|the best|still|yet|also)\\b)"
                    + "|,? (?=und (?:es|er|sie|das|ihr|wir|ich|ist|hat|trotzdem|unser|der best|die best|das best))"
                    + "|(?=但是|但|而且|可是|所以|因为|却|而是)");

    public Reading {
        sentences = List.copyOf(sentences);
        clauses = List.copyOf(clauses);
    }

    public static Reading of(String text) {
        List<Span> sentences = cut(text, new Span(0, text.length()), SENTENCE_END);
        List<Span> clauses = new ArrayList<>();
        sentences.forEach(sentence -> clauses.addAll(cut(text, sentence, CLAUSE_END)));
        return new Reading(text, text.codePoints().anyMatch(Han::isHan), sentences, clauses);
    }

    private static List<Span> cut(String text, Span whole, Pattern end) {
        List<Span> parts = new ArrayList<>();
        Matcher ends = end.matcher(text).region(whole.start(), whole.end());
        ends.useTransparentBounds(true).useAnchoringBounds(false);
        int from = whole.start();
        while (ends.find()) {
            int to = Math.max(ends.end(), from + 1);
            if (ends.end() > from) {
                parts.add(new Span(from, to));
                from = to;
            }
        }
        if (from < whole.end()) {
            parts.add(new Span(from, whole.end()));
        }
        return parts;
    }

    public String in(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The sentence that a stretch begins in. */
    public Span sentence(Span words) {
        return sentences.get(index(sentences, words.start()));
    }

    int clauseIndex(int at) {
        return index(clauses, at);
    }

    private static int index(List<Span> parts, int at) {
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index).holds(at)) {
                return index;
            }
        }
        return parts.size() - 1;
    }
}
