package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.index.WordIndex;
import dev.nightshift.host.knowledge.lexicon.Lexicon;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.host.knowledge.lexicon.Vocabulary;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Product;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a shop says, found by words, by meaning and by its place in the shop's files. Of one state of the
 * catalogue and the operators' answers; immutable, any thread.
 */
public final class Knowledge {
    private static final int FOUND_BY_WORDS = 200;
    private static final Set<String> OUTER = Set.of("width", "depth", "height", "length", "diameter");

    private final Lexicon lexicon;
    private final List<KnownPassage> passages;
    private final List<KnownPassage> composed;
    private final Map<Language, WordIndex> indexes;
    private final Map<Language, Vocabulary> vocabularies;
    private final Ranking ranking;

    private Knowledge(
            Lexicon lexicon,
            List<KnownPassage> passages,
            List<KnownPassage> composed,
            Map<Language, WordIndex> indexes,
            Map<Language, Vocabulary> vocabularies,
            Likeness likeness) {
        this.lexicon = lexicon;
        this.passages = passages;
        this.composed = composed;
        this.indexes = indexes;
        this.vocabularies = vocabularies;
        this.ranking = new Ranking(likeness);
    }

    /** The knowledge of a catalogue and of what operators answered. */
    public static Knowledge of(Catalogue catalogue, List<FaqEntry> operators, Lexicon lexicon, Likeness likeness) {
        return ofPassages(catalogue, Passages.of(catalogue, operators), lexicon, likeness);
    }

    static Knowledge ofPassages(Catalogue catalogue, List<Passage> written, Lexicon lexicon, Likeness likeness) {
        Reader reader = new Reader(lexicon);
        List<KnownPassage> passages = new ArrayList<>();
        written.forEach(passage -> passages.add(reader.read(passages.size(), passage)));
        Map<Language, WordIndex> indexes = new EnumMap<>(Language.class);
        Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            indexes.put(language, index(passages, language));
            vocabularies.put(language, Vocabularies.of(passages, language));
        }
        List<KnownPassage> composed = ComposedPassages.of(catalogue, measured(passages)).stream()
                .map(passage -> reader.read(-1, passage))
                .toList();
        likeness.prepare(Stream.concat(passages.stream(), composed.stream())
                .map(KnownPassage::views)
                .toList());
        return new Knowledge(lexicon, List.copyOf(passages), composed, indexes, vocabularies, likeness);
    }

    /** The products of which a width, a height or the like is known. */
    private static List<String> measured(List<KnownPassage> passages) {
        return passages.stream()
                .filter(known -> known.key().size() == 1 && OUTER.containsAll(known.key()))
                .flatMap(known -> known.passage().products().stream())
                .distinct()
                .toList();
    }

    private static WordIndex index(List<KnownPassage> passages, Language language) {
        return WordIndex.of(
                language,
                passages.stream()
                        .filter(known -> known.passage().in(language).isPresent())
                        .map(known -> new WordIndex.Entry(
                                known.number(), known.words(language).text()))
                        .toList());
    }

    /** What a question speaks of, besides the name of the product in question. */
    public List<Term> terms(String question, Language language, Catalogue catalogue, Optional<Product> product) {
        Vocabulary words = Objects.requireNonNull(vocabularies.get(language));
        return lexicon.read(question, language, Vocabularies.with(words, catalogue, product, language));
    }

    /** Whether the shop's texts use a word. */
    public boolean knows(Term term, Language language) {
        return Objects.requireNonNull(vocabularies.get(language)).words().contains(term.word());
    }

    /** What may answer; only what can be said in the language of the answer. */
    public Findings search(Inquiry inquiry) {
        Map<Integer, Double> byWords =
                Objects.requireNonNull(indexes.get(inquiry.asked())).search(inquiry.text(), FOUND_BY_WORDS);
        return ranking.rank(inquiry, sayable(inquiry), byWords, term -> isShopsOwn(term, inquiry.asked()));
    }

    private boolean isShopsOwn(Term term, Language language) {
        return term.concepts().isEmpty() && knows(term, language);
    }

    /** A question's passages with what speaks for each, for fitting {@link Judgement}; empty where no meaning is known. */
    public Optional<Weighed> weighed(Inquiry inquiry) {
        List<KnownPassage> sayable = sayable(inquiry);
        List<Hit> hits =
                sayable.stream().map(known -> ranking.hit(inquiry, known, 0)).toList();
        return ranking.signs(inquiry, sayable, hits, term -> isShopsOwn(term, inquiry.asked()))
                .map(signs ->
                        new Weighed(sayable.stream().map(KnownPassage::passage).toList(), signs));
    }

    /** Passages and what speaks for each. */
    public record Weighed(List<Passage> passages, Signs signs) {}

    /** Ids of what a text means, in whichever language it is. */
    public Set<String> meaning(String text) {
        return List.of(Language.values()).stream()
                .flatMap(language -> lexicon.read(text, language, Vocabulary.EMPTY).stream())
                .flatMap(term -> term.ids().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many of these a sentence speaks of. */
    public long met(String sentence, Language language, List<Term> terms) {
        List<Term> said = lexicon.read(sentence, language, Vocabulary.EMPTY);
        return terms.stream()
                .filter(term -> said.stream().anyMatch(word -> same(term, word)))
                .count();
    }

    private static boolean same(Term one, Term other) {
        return one.word().equals(other.word()) || one.concepts().stream().anyMatch(other.concepts()::contains);
    }

    private List<KnownPassage> sayable(Inquiry inquiry) {
        return Stream.concat(passages.stream(), composed.stream())
                .filter(known -> known.passage().concerns(inquiry.product()))
                .filter(known -> known.passage().in(inquiry.spoken()).isPresent())
                .toList();
    }

    /** What is known of a product by keys that have a meaning, in file order. */
    public List<Keyed> keyed(String product, Language language) {
        return passages.stream()
                .filter(known -> known.passage().products().equals(List.of(product)))
                .filter(known ->
                        !known.key().isEmpty() && known.passage().in(language).isPresent())
                .map(known -> new Keyed(known.passage(), known.key()))
                .toList();
    }

    /** What the shop says below a key of this meaning, wherever it put it. */
    public List<Passage> promises(String concept) {
        return passages.stream()
                .filter(known -> known.passage().products().isEmpty())
                .filter(known -> known.key().contains(concept))
                .map(KnownPassage::passage)
                .toList();
    }

    /** The passages at or below a key, of a product or of the shop, in file order. */
    public List<Passage> under(String key, Optional<String> product) {
        return passages.stream()
                .map(KnownPassage::passage)
                .filter(passage -> passage.isUnder(key)
                        && passage.products().equals(product.stream().toList()))
                .toList();
    }
}
