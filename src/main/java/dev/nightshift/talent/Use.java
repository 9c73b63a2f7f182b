package dev.nightshift.talent;

import dev.nightshift.shop.Language;
import java.util.Set;

/**
 * One use of a likeness that wants a consent: a show on one platform.
 *
 * @param products classes of product that will be shown; empty while none is known
 */
public record Use(Likeness likeness, String platform, String market, Language language, Set<String> products) {
    public Use {
        products = Set.copyOf(products);
    }

    /** A use of the face before it is known what is sold. */
    public static Use ofFace(String platform, String market, Language language) {
        return new Use(Likeness.FACE, platform, market, language, Set.of());
    }
}
