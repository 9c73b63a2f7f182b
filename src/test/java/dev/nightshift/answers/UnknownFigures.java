package dev.nightshift.answers;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Finds figures that no row of a shop brings, in digits and in words. */
public final class UnknownFigures {
    /** "One of them", "eine Frage", "一下": no figures. */
    private static final Set<BigDecimal> IN_PASSING = Set.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO);

    private final Set<BigDecimal> known;

    public UnknownFigures(Catalogue catalogue, Instant now, ZoneId zone) {
        this.known = new ShopFigures(catalogue, now, zone).ofAll();
    }

    public List<String> of(String display, Language language) {
        String folded = Figures.folded(display);
        return Figures.in(folded, language).stream()
                .filter(figure -> !figure.isOneOf(known))
                .filter(figure -> !(figure.inWords() && figure.isOneOf(IN_PASSING)))
                .map(figure -> folded.substring(figure.start(), figure.end()))
                .toList();
    }
}
