package dev.nightshift.compliance.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One spelling for what can be written in many ways: compatibility forms (NFKC), lower case, {@code ae oe ue ss} for
 * umlauts, no accents, no invisible signs, simplified characters, Latin letters for those that only look like them, words
 * for pictures that stand for words. Punctuation stays: it bounds clauses. Pure.
 */
final class Plain {
    /** Characters looked at; a line that is longer is never spoken. */
    static final int LONGEST = 2_000;

    private static final String LOOKALIKES = "аaеeоoрpсcхxуyіiѕsкkмmтtнhвbαaεeοoιiνvρpτtυuκkζzßs";
    private static final Map<String, String> PICTURES = Map.of(
            "🥇", " #1 ", "🔝", " top ", "💯", " 100% ", "🆓", " free ", "❗", "!", "❓", "?", "➕", "加", "Ⓥ", "v", "✔",
            " ", "🤖", " ai ");

    private final Han han;

    Plain(Han han) {
        this.han = han;
    }

    String of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        String drawn = head;
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            drawn = drawn.replace(picture.getKey(), picture.getValue());
        }
        String composed = Normalizer.normalize(drawn, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return unaccented(composed.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss"));
    }

    private String unaccented(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(point -> letter(kept, point));
        return kept.toString().replaceAll("\\s+", " ").strip();
    }

    private void letter(StringBuilder kept, int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {}
            case Character.CONTROL -> kept.append(' ');
            default -> kept.appendCodePoint(sign(point));
        }
    }

    private int sign(int point) {
        if (Han.isHan(point)) {
            return han.simplified((char) point);
        }
        int at = point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? LOOKALIKES.indexOf(point) : -1;
        if (at >= 0 && at % 2 == 0) {
            return LOOKALIKES.charAt(at + 1);
        }
        return switch (point) {
            case '\u2019', '\u2018', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2212', '\uFF0D' -> '-';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300D' -> '"';
            default -> point;
        };
    }
}
