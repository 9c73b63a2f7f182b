package dev.nightshift.compliance;

import dev.nightshift.shop.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A text made comparable: compatibility forms (NFKC: width, ligatures), lower case, and single spaces; Chinese without
 * any space.
 *
 * @param spaced whether the language puts spaces between words, so that words are compared whole
 */
record Folded(String text, boolean spaced) {

    static Folded of(Language language, String text) {
        boolean spaced = language != Language.ZH;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Folded(plain.replaceAll("[\\s\\p{Cf}]+", spaced ? " " : ""), spaced);
    }

    Folded without(List<String> phrases) {
        String rest = text;
        for (String phrase : phrases) {
            rest = rest.replace(of(language(), phrase).text(), " ");
        }
        return new Folded(rest, spaced);
    }

    boolean holds(String phrase) {
        String sought = of(language(), phrase).text();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            if (!spaced || (isBorder(at - 1) && isBorder(at + sought.length()))) {
                return true;
            }
        }
        return false;
    }

    private Language language() {
        return spaced ? Language.EN : Language.ZH;
    }

    private boolean isBorder(int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }
}
