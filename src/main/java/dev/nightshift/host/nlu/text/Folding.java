package dev.nightshift.host.nlu.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for what people write in many ways: compatibility forms (NFKC), lower case, {@code ae oe ue ss} for
 * umlauts, no accents, simplified characters, Latin letters for those that only look like them, letters stretched
 * threefold or more taken back, no apostrophes, any other sign a space, no space between Chinese characters.
 *
 * <p>Figures keep their points and commas; the signs of currencies and per cent are words.
 */
public final class Folding {
    /** Characters looked at; what comes after is never read. */
    public static final int LONGEST = 600;

    private static final String LOOKALIKES = "аaеeоoрpсcхxуyіiѕsкkмmтtнhвbαaεeοoιiνvρpτtυuκk";

    private Folding() {}

    public static String fold(String text) {
        return spaced(letters(plain(text)));
    }

    /** Compatibility forms in lower case, without invisible signs; other signs stay. */
    static String plain(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        String composed =
                Normalizer.normalize(wellFormed(head), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return unaccented(composed.substring(0, Math.min(composed.length(), 2 * LONGEST)));
    }

    private static String wellFormed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point ->
                        Character.getType(point) == Character.SURROGATE || Character.isISOControl(point) ? ' ' : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String unaccented(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case 'ä' -> kept.append("ae");
                case 'ö' -> kept.append("oe");
                case 'ü' -> kept.append("ue");
                case 'ß' -> kept.append("ss");
                default -> kept.append(text.charAt(at));
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters and figures as they are compared; every other sign a space, an apostrophe nothing. */
    private static String letters(String plain) {
        StringBuilder kept = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (isApostrophe(sign)) {
                continue;
            }
            kept.append(isFigurePoint(plain, at) ? sign : letter(sign));
        }
        return kept.toString();
    }

    static char letter(char sign) {
        if (HanTable.isHan(sign)) {
            return HanTable.standard().simplified(sign);
        }
        int lookalike = sign < 'ʀ' ? -1 : LOOKALIKES.indexOf(sign);
        if (lookalike >= 0) {
            return LOOKALIKES.charAt(lookalike + 1);
        }
        return Character.isLetterOrDigit(sign) || "€$¥£%+".indexOf(sign) >= 0 ? sign : ' ';
    }

    static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == '‘' || sign == '`' || sign == '´';
    }

    private static boolean isFigurePoint(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == ',')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static String spaced(String letters) {
        StringBuilder kept = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); at++) {
            char sign = letters.charAt(at);
            int length = kept.length();
            if (sign == ' ' ? length == 0 || kept.charAt(length - 1) == ' ' : isStretched(letters, at)) {
                continue;
            }
            kept.append(sign);
        }
        return kept.toString().strip();
    }

    /** Whether this letter is the second or later one of three or more; of Chinese characters two are kept. */
    private static boolean isStretched(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isDigit(sign) || !Character.isLetter(sign)) {
            return false;
        }
        int before = at;
        while (before > 0 && text.charAt(before - 1) == sign && at - before < 3) {
            before--;
        }
        int after = at;
        while (after + 1 < text.length() && text.charAt(after + 1) == sign && after - at < 3) {
            after++;
        }
        return after - before >= 2 && at - before >= (HanTable.isHan(sign) ? 2 : 1);
    }
}
