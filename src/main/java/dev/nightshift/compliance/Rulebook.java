package dev.nightshift.compliance;

import dev.nightshift.compliance.rule.Book;
import dev.nightshift.compliance.rule.RuleFile;
import dev.nightshift.compliance.rule.WordJudge;
import dev.nightshift.compliance.text.Reading;
import dev.nightshift.compliance.text.Span;
import dev.nightshift.compliance.text.Stance;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges every sentence before it is spoken, by the law of a show's markets: the rules of the catalogue, what the merchant
 * forbids, that every figure is true, and that no figure or address is said that was not read from the shop's data.
 * Immutable, any thread.
 */
public final class Rulebook {
    /** Slot of figures that somebody typed, and nobody read from the shop's data. */
    private static final String TYPED = "typed";

    /** Read once: the rules of the program don't change while it runs. */
    private static final class Bundled {
        private static final Rulebook BOOK = new Rulebook(RuleFile.standard());
    }

    private final String version;
    private final Scales scales;
    private final Set<Market> markets;

    private Rulebook(String version, Scales scales, Set<Market> markets) {
        this.version = version;
        this.scales = scales;
        this.markets = Set.copyOf(markets);
    }

    private Rulebook(Book book) {
        this(book.version(), new Scales(book), EnumSet.allOf(Market.class));
    }

    /** The rulebook that comes with the program, for shows that keep the law of every market. */
    public static Rulebook standard() {
        return Bundled.BOOK;
    }

    /** The program's rulebook with an operator's rules. */
    public static Rulebook with(Path operators) throws IOException {
        return new Rulebook(RuleFile.with(operators));
    }

    /** The same rules for a show with these markets, as {@link Market#all}. */
    public Rulebook in(Collection<String> codes) {
        return new Rulebook(version, scales, Market.all(codes));
    }

    /** The markets whose law is kept. */
    public Set<Market> markets() {
        return markets;
    }

    /** The day that the rules were last changed. */
    public String version() {
        return version;
    }

    /** Whether a sentence may be spoken now in a show that sells this catalogue. */
    public Verdict judge(Line line, Catalogue catalogue, Instant now) {
        List<Facts> candidates = candidates(line, catalogue, now);
        return offence(line, candidates)
                .<Verdict>map(found -> refused(line, found, candidates))
                .or(() -> forbidden(line, catalogue))
                .or(() -> unsourced(line))
                .orElseGet(() -> new Verdict.Cleared(new ClearedLine(line)));
    }

    /** Whether a sentence may be spoken of an offer of which these facts are true. */
    public Verdict judge(Line line, Facts facts) {
        return offence(line, List.of(facts))
                .<Verdict>map(found -> refused(line, found, List.of(facts)))
                .or(() -> unsourced(line))
                .orElseGet(() -> new Verdict.Cleared(new ClearedLine(line)));
    }

    private Optional<WordJudge.Offence> offence(Line line, List<Facts> candidates) {
        boolean read = line.values().stream().noneMatch(value -> value.slot().equals(TYPED));
        return scales.weigh(scales.read(line.display()), candidates, markets, read);
    }

    private Verdict refused(Line line, WordJudge.Offence found, List<Facts> candidates) {
        return new Verdict.Refused(
                found.rule().id(),
                found.words(),
                found.rule().why(line.language()),
                () -> rewrite(line, found, candidates));
    }

    private Optional<String> rewrite(Line line, WordJudge.Offence found, List<Facts> candidates) {
        return Rewriting.of(line.display(), found.rule(), line.language(), candidates.getFirst())
                .filter(text -> scales.weigh(scales.read(text), candidates, markets, false)
                        .isEmpty())
                .findFirst();
    }

    /** A sentence that names no product may be about any of them. */
    private static List<Facts> candidates(Line line, Catalogue catalogue, Instant now) {
        List<Facts> known = products(line, catalogue)
                .map(product ->
                        OfferFacts.of(product, now, catalogue.shop().zone()).with(proofs(line, product)))
                .toList();
        return known.isEmpty() ? List.of(Facts.none(now)) : known;
    }

    private static Stream<Product> products(Line line, Catalogue catalogue) {
        Optional<Product> about = line.product().flatMap(catalogue::product);
        return about.isPresent() ? about.stream() : catalogue.products().stream();
    }

    /** Documents for the selling points that the sentence says. */
    private static Set<String> proofs(Line line, Product product) {
        String said = line.display().toLowerCase(Locale.ROOT);
        return product.sellingPoints().stream()
                .filter(point -> point.text().in(line.language()).stream()
                        .map(text -> text.toLowerCase(Locale.ROOT).replaceFirst("[.。!！]$", ""))
                        .anyMatch(said::contains))
                .flatMap(point -> point.evidence().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Verdict> forbidden(Line line, Catalogue catalogue) {
        Reading reading = scales.read(line.display());
        Stream<Verdict> ofShop = catalogue.forbiddenClaims().stream()
                .filter(claim -> says(reading, claim))
                .map(claim -> forbidden("shop", claim, line.language()));
        Stream<Verdict> ofProduct = line.product().flatMap(catalogue::product).stream()
                .map(Product::forbiddenClaims)
                .flatMap(List::stream)
                .filter(claim -> says(reading, claim))
                .map(claim -> forbidden("product", claim, line.language()));
        return Stream.concat(ofShop, ofProduct).findFirst();
    }

    /** Whether a claim is made; to deny it, to ask for it or to leave it open makes it not. */
    private boolean says(Reading reading, String claim) {
        String sought = Pattern.quote(scales.read(claim).text());
        Matcher words =
                Pattern.compile("(?<![a-z0-9])" + sought + "(?![a-z0-9])").matcher(reading.text());
        Stance stance = Stance.in(reading);
        return words.results()
                .map(found -> new Span(found.start(), found.end()))
                .anyMatch(span -> !stance.denies(span) && !stance.asks(span) && !stance.leavesOpen(span));
    }

    private static Verdict forbidden(String rule, String claim, Language language) {
        String why =
                switch (language) {
                    case EN -> "The merchant does not want this said.";
                    case DE -> "Das möchte der Händler nicht gesagt haben.";
                    case ZH -> "商家不允许这样说。";
                };
        return new Verdict.Refused(rule, claim, why, Optional::empty);
    }

    private static Optional<Verdict> unsourced(Line line) {
        return FigureRule.unsourced(line)
                .map(figure -> unsourced("R31", figure, line.language()))
                .or(() -> AddressRule.unsourced(line).map(any -> unsourced("address", "an address", line.language())));
    }

    private static Verdict unsourced(String rule, String words, Language language) {
        String why =
                switch (language) {
                    case EN -> "It was not read from the shop's data.";
                    case DE -> "Das steht nicht in den Daten des Shops.";
                    case ZH -> "该内容不在店铺数据中。";
                };
        return new Verdict.Refused(rule, words, why, Optional::empty);
    }
}
