package dev.nightshift.answers;

import dev.nightshift.shop.Catalogue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a set asks for what the shop's data really says: an expectation that doesn't stand there is the set's mistake. */
final class SetCheck {
    private final Catalogue catalogue;
    private final ShopFigures figures;

    SetCheck(Catalogue catalogue, Instant now, ZoneId zone) {
        this.catalogue = catalogue;
        this.figures = new ShopFigures(catalogue, now, zone);
    }

    /** The expectations of a comment of which no alternative stands in the data, in words. */
    Stream<String> unfounded(Expected comment) {
        Wording data = new Wording(ShopTexts.of(catalogue, comment.product()), "", comment.language());
        Set<BigDecimal> known =
                comment.product().map(product -> figures.of(List.of(product))).orElseGet(figures::ofAll);
        return comment.mustContain().stream()
                .filter(alternatives -> !data.says(alternatives)
                        && alternatives.stream().noneMatch(alternative -> allKnown(alternative, known)))
                .map(alternatives -> comment.id() + " " + alternatives);
    }

    private static boolean allKnown(String alternative, Set<BigDecimal> known) {
        List<Figure> wanted = Figures.anywhere(Figures.folded(alternative));
        return !wanted.isEmpty() && wanted.stream().allMatch(figure -> figure.isOneOf(known));
    }
}
