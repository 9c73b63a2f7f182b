package dev.nightshift.shop.webhook;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one word of a buyer's name that may be kept: whoever buys is thanked by first name or not at all. */
public final class FirstName {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’.\\-]{0,29}");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private FirstName() {}

    /** From a field that holds given names. */
    public static Optional<String> given(String written) {
        return Optional.of(Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .strip()
                        .split("\\s+", 2)[0])
                .filter(word -> NAME.matcher(word).matches());
    }

    /** From a field that holds a whole name. Where the family name comes first, nobody can tell the given one. */
    public static Optional<String> whole(String written) {
        return Optional.of(written).filter(name -> !HAN.matcher(name).matches()).flatMap(FirstName::given);
    }
}
