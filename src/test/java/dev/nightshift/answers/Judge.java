package dev.nightshift.answers;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Thought;
import dev.nightshift.shop.Catalogue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds an answer against what a right one is, and against the shop's data. */
final class Judge {
    static final String UNKNOWABLE = "answers what it can't know";

    private static final Set<BigDecimal> SAID_IN_PASSING = Set.of(BigDecimal.ZERO, BigDecimal.ONE);

    private final ShopFigures figures;

    Judge(Catalogue catalogue, Instant now, ZoneId zone) {
        this.figures = new ShopFigures(catalogue, now, zone);
    }

    Judged judge(Expected expected, Given given) {
        Wording wording = new Wording(given);
        List<String> misses = new ArrayList<>(conduct(expected, given));
        if (given.silent() || !expected.conducts().contains(Expected.Conduct.ANSWER) || isRefusal(given)) {
            return new Judged(expected, given, misses, wrongFacts(expected, given, wording));
        }
        expected.mustContain().stream()
                .filter(alternatives -> !wording.says(alternatives))
                .forEach(alternatives -> misses.add("says none of " + alternatives));
        return new Judged(expected, given, misses, wrongFacts(expected, given, wording));
    }

    private static boolean isRefusal(Given given) {
        return switch (given.outcome()) {
            case NOT_KNOWN, DECLINED, SILENT, REFUSED -> true;
            case ANSWERED, ASKED_BACK, KIND -> false;
        };
    }

    /** What the host did, if it was none of what is right. */
    private static List<String> conduct(Expected expected, Given given) {
        Set<Expected.Conduct> right = expected.conducts();
        boolean fits =
                switch (given.outcome()) {
                    case ANSWERED, KIND, ASKED_BACK -> right.contains(Expected.Conduct.ANSWER);
                    case NOT_KNOWN -> right.contains(Expected.Conduct.ABSTAIN);
                    case DECLINED -> !right.equals(Set.of(Expected.Conduct.ANSWER));
                    case SILENT -> right.contains(Expected.Conduct.IGNORE) || right.contains(Expected.Conduct.REFUSE);
                    case REFUSED -> false;
                };
        return fits ? List.of() : List.of(given.outcome() + " where " + right + " is right");
    }

    private List<String> wrongFacts(Expected expected, Given given, Wording wording) {
        List<String> wrong = new ArrayList<>();
        expected.mustNotContain().stream()
                .filter(wording::offends)
                .forEach(forbidden -> wrong.add("says " + forbidden));
        unknownFigures(expected, given).forEach(figure -> wrong.add(figure + " is not in the data"));
        if (expected.onlyAbstains() && given.outcome() == Thought.Outcome.ANSWERED) {
            wrong.add(UNKNOWABLE);
        }
        return wrong;
    }

    private Stream<String> unknownFigures(Expected expected, Given given) {
        Set<BigDecimal> known = known(expected);
        String folded = Figures.folded(given.display());
        return Figures.in(folded, given.language()).stream()
                .filter(figure -> !figure.isOneOf(known))
                .filter(figure -> !(figure.inWords() && figure.isOneOf(SAID_IN_PASSING)))
                .map(figure -> folded.substring(figure.start(), figure.end()));
    }

    /** Of the product in question only, where one is: another one's figure is a wrong fact. */
    private Set<BigDecimal> known(Expected expected) {
        boolean several =
                expected.intent() == Intent.COMPARISON || expected.intentAlso().contains(Intent.COMPARISON);
        return several
                ? figures.ofAll()
                : expected.product()
                        .map(product -> figures.of(List.of(product)))
                        .orElseGet(figures::ofAll);
    }
}
