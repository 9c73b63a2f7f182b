package dev.nightshift.compliance;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges every sentence before it is spoken: the words of the rule catalogue, what the merchant forbids, and that no
 * figure or address is said that was not read from the shop's data. Immutable, any thread.
 */
public final class Rulebook {
    private final List<WordRule> rules;

    Rulebook(List<WordRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rulebook that comes with the program. */
    public static Rulebook standard() {
        return new Rulebook(RuleFile.read("/rules/words.yaml"));
    }

    /** Whether a sentence may be spoken in a show that sells this catalogue. */
    public Verdict judge(Line line, Catalogue catalogue) {
        return Stream.of(offence(line), forbidden(line, catalogue), unsourced(line))
                .flatMap(Optional::stream)
                .findFirst()
                .<Verdict>map(refused -> refused)
                .orElseGet(() -> new Verdict.Cleared(new ClearedLine(line)));
    }

    private Optional<Verdict.Refused> offence(Line line) {
        return rules.stream()
                .flatMap(rule -> rule.offence(line.language(), line.display()).stream()
                        .map(words -> new Verdict.Refused(rule.id(), words)))
                .findFirst();
    }

    private static Optional<Verdict.Refused> forbidden(Line line, Catalogue catalogue) {
        Stream<Verdict.Refused> ofShop = catalogue.forbiddenClaims().stream()
                .filter(claim -> says(line, claim))
                .map(claim -> new Verdict.Refused("shop", claim));
        Stream<Verdict.Refused> ofProduct = line.product().flatMap(catalogue::product).stream()
                .map(Product::forbiddenClaims)
                .flatMap(List::stream)
                .filter(claim -> says(line, claim))
                .map(claim -> new Verdict.Refused("product", claim));
        return Stream.concat(ofShop, ofProduct).findFirst();
    }

    private static boolean says(Line line, String claim) {
        return Folded.of(line.language(), line.display()).holds(claim);
    }

    private static Optional<Verdict.Refused> unsourced(Line line) {
        return FigureRule.unsourced(line)
                .map(figure -> new Verdict.Refused("R31", figure))
                .or(() -> AddressRule.unsourced(line).map(address -> new Verdict.Refused("address", "an address")));
    }
}
