package dev.nightshift.compliance;

import dev.nightshift.compliance.claim.DeadlineJudge;
import dev.nightshift.compliance.claim.FigureJudge;
import dev.nightshift.compliance.claim.PriceJudge;
import dev.nightshift.compliance.claim.ReductionJudge;
import dev.nightshift.compliance.claim.StockJudge;
import dev.nightshift.compliance.claim.Told;
import dev.nightshift.compliance.rule.Book;
import dev.nightshift.compliance.rule.Rule;
import dev.nightshift.compliance.rule.WordJudge;
import dev.nightshift.compliance.text.Reader;
import dev.nightshift.compliance.text.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Weighs a text against the rules of a book: words first, then figures. Immutable, any thread. */
final class Scales {
    private static final String PRICE = "price";
    private static final Map<String, FigureJudge> JUDGES = Map.of(
            "reduction",
            new ReductionJudge(),
            "stock",
            new StockJudge(),
            "deadline",
            new DeadlineJudge(),
            PRICE,
            new PriceJudge());

    private final Reader reader;
    private final WordJudge words;
    private final List<Rule> figures;

    Scales(Book book) {
        this.reader = new Reader(book.vocabulary());
        this.words = new WordJudge(book.rules());
        this.figures =
                book.rules().stream().filter(rule -> rule.judge().isPresent()).toList();
    }

    Reading read(String text) {
        return reader.read(text);
    }

    /**
     * What offends, if anything.
     *
     * @param candidates the offers that it may be about: a figure that is true of one of them is true
     * @param pricesSourced whether every amount was read from the shop's data already
     */
    Optional<WordJudge.Offence> weigh(
            Reading reading, List<Facts> candidates, Set<Market> markets, boolean pricesSourced) {
        Optional<WordJudge.Offence> word = candidates.stream()
                .map(facts -> words.offence(reading, facts, markets))
                .reduce((one, other) -> one.isEmpty() ? one : other)
                .orElse(Optional.empty());
        return word.or(() -> figure(reading, candidates, markets, pricesSourced));
    }

    private Optional<WordJudge.Offence> figure(
            Reading reading, List<Facts> candidates, Set<Market> markets, boolean pricesSourced) {
        Told told = Told.of(reading);
        return figures.stream()
                .filter(rule -> !pricesSourced || !rule.judge().equals(Optional.of(PRICE)))
                .flatMap(rule -> rule.markets().keySet().stream()
                        .filter(law -> markets.stream().anyMatch(market -> market.keeps(law)))
                        .flatMap(law -> untrue(rule, told, candidates, law).stream()))
                .findFirst();
    }

    private static Optional<WordJudge.Offence> untrue(Rule rule, Told told, List<Facts> candidates, Market law) {
        FigureJudge judge =
                Objects.requireNonNull(JUDGES.get(rule.judge().orElseThrow()), () -> "no judge " + rule.judge());
        List<Optional<String>> found = candidates.stream()
                .map(facts -> judge.offence(told, facts, law))
                .toList();
        Stream<String> offences = found.stream().flatMap(Optional::stream);
        return found.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : offences.findFirst().map(words -> new WordJudge.Offence(rule, words));
    }
}
