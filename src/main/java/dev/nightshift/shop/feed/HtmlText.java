package dev.nightshift.shop.feed;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a description that may be HTML. Text without tags and entities comes back as it is, but for its white
 * space: a "&lt;" that begins no tag stays.
 */
final class HtmlText {
    private static final Pattern HIDDEN_FROM =
            Pattern.compile("<!--|<(?:script|style)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_TO = Pattern.compile("-->");
    private static final Pattern SCRIPT_TO = Pattern.compile("</(?:script|style)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile(
            "</?(?:p|div|br|hr|ul|ol|li|h[1-6]|table|tr|section|article|blockquote|dl|dt|dd)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<![A-Za-z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    private static final Pattern SPACES = Pattern.compile("[\\h\\x00-\\x08\\x0b-\\x1f]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\n[\n ]*");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("euro", "€"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("times", "×"),
            Map.entry("deg", "°"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("bdquo", "„"),
            Map.entry("reg", "®"),
            Map.entry("copy", "©"),
            Map.entry("trade", "™"));

    private HtmlText() {}

    /** Tags and comments off, entities read, blocks on lines of their own. */
    static String plain(String html) {
        boolean tagged = TAG.matcher(html).find();
        String text = tagged ? shown(html).replaceAll("\\s+", " ") : html;
        text = BREAK.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(entity(entity)));
        return LINE_ENDS
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /** Without comments, scripts and styles; an open end hides nothing. Linear in the text, whatever stands in it. */
    private static String shown(String html) {
        Matcher from = HIDDEN_FROM.matcher(html);
        StringBuilder shown = new StringBuilder();
        int kept = 0;
        while (from.find(kept)) {
            Matcher to = (from.group().equals("<!--") ? COMMENT_TO : SCRIPT_TO).matcher(html);
            if (!to.find(from.end())) {
                break;
            }
            shown.append(html, kept, from.start()).append(' ');
            kept = to.end();
        }
        return shown.append(html, kept, html.length()).toString();
    }

    private static String entity(MatchResult match) {
        String name = match.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, match.group());
        }
        boolean hexadecimal = name.toLowerCase(Locale.ROOT).startsWith("#x");
        int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        boolean letter = Character.isValidCodePoint(point) && !Character.isISOControl(point) && !isSurrogate(point);
        return letter ? Character.toString(point) : " ";
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
