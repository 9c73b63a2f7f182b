package dev.nightshift.compliance.text;

import java.util.regex.Pattern;

/** Reads what a sentence says beneath its spelling. Immutable, any thread. */
public final class Reader {
    private static final String HAN = "\\u4E00-\\u9FFF";
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[" + HAN + "])[ ._*·~+|/\\\\\\-'^&=]{1,3}(?=[" + HAN + "\\d%])");
    private static final Pattern DASH = Pattern.compile("\\s*[\\u2013\\u2014\\u2015]+\\s*|\\s-+\\s");

    private final Plain plain;
    private final Unmasked unmasked;
    private final Sounds sounds;

    /** A reader that takes disguises off the words of a vocabulary. */
    public Reader(Vocabulary vocabulary) {
        Han han = new Han();
        this.plain = new Plain(han);
        this.unmasked = new Unmasked(vocabulary);
        this.sounds = new Sounds(han, vocabulary);
    }

    public Reading read(String text) {
        String folded = DASH.matcher(plain.of(text)).replaceAll(", ");
        String tight = BETWEEN_HAN.matcher(folded).replaceAll("");
        boolean chinese = tight.codePoints().anyMatch(Han::isHan);
        return Reading.of(unmasked.of(chinese ? sounds.of(tight) : tight));
    }
}
