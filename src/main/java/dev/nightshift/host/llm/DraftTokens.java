package dev.nightshift.host.llm;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts sentences into what is compared: words in lower case, figures with their unit signs, Chinese characters one by
 * one. Nothing that could carry a claim is lost. Pure.
 */
final class DraftTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Nd}+(?:[.,:]\\p{Nd}+)*|\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+|\\p{Sc}|-(?=\\p{Nd})|[%‰°×/&@#\\\\]|\\p{Sm}|\\p{So}|\\p{No}");
    /** Endings in which forms of one English or German word differ. */
    private static final Set<String> ENDINGS = Set.of("s", "es", "e", "n", "en", "er", "em");
    /** Shorter words, and figures, are compared whole. */
    private static final int STEM = 5;

    private DraftTokens() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[\u2212\u2013](?=\\p{Nd})", "-")
                .replaceAll("\\bcan'?t\\b", "can not")
                .replaceAll("\\bcannot\\b", "can not")
                .replaceAll("\\bwon't\\b", "will not")
                .replaceAll("n't\\b", " not")
                .replaceAll("'(?:s|re)\\b", " 's")
                .replaceAll("'m\\b", " am")
                .replaceAll("'ve\\b", " have")
                .replaceAll("'ll\\b", " will");
        return TOKEN.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(DraftTokens::figure)
                .toList();
    }

    /** 899.00 and 899 are one figure. */
    private static String figure(String token) {
        return token.matches("\\p{Nd}+[.,]00") ? token.substring(0, token.length() - 3) : token;
    }

    /** Whether two tokens are the same word, in whatever form. */
    static boolean same(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return longer.equals(shorter)
                || (shorter.length() >= STEM
                        && Character.isLetter(shorter.charAt(0))
                        && longer.startsWith(shorter)
                        && ENDINGS.contains(longer.substring(shorter.length())));
    }
}
