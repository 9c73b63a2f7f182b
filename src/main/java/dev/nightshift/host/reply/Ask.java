package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.Inquiry;
import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.Knowledge;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.lexicon.Concept;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.host.nlu.About;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question and all that is needed to answer it.
 *
 * @param focus the part of the text that asks
 * @param terms what it speaks of
 */
record Ask(
        Question question,
        Knowledge knowledge,
        Wording wording,
        String focus,
        List<Term> terms,
        Optional<Product> product) {

    static Ask of(Question question, Knowledge knowledge, Wording wording) {
        String focus = Focus.of(question.text(), question.reading().language());
        Catalogue catalogue = question.topic().catalogue();
        Optional<Product> product = question.reading().about().one().flatMap(catalogue::product);
        List<Term> terms = knowledge.terms(focus, question.reading().language(), catalogue, product);
        return new Ask(question, knowledge, wording, focus, terms, product);
    }

    /** The question's clauses, each by itself; none when there is only one. */
    List<Ask> clauses() {
        List<String> clauses = Focus.clauses(focus);
        return clauses.size() < 2 ? List.of() : clauses.stream().map(this::with).toList();
    }

    /** Where two things are asked, each by itself. */
    List<Ask> parts() {
        return Parts.of(focus, question.reading().language()).stream()
                .map(this::with)
                .toList();
    }

    private Ask with(String clause) {
        List<Term> meant = knowledge.terms(clause, question.reading().language(), catalogue(), product);
        return new Ask(question, knowledge, wording, clause, meant, product);
    }

    /** The words of weight. */
    List<Term> strong() {
        return terms.stream().filter(Term::isStrong).toList();
    }

    /** Whether the shop's texts use a word that the lexicon does not know. */
    boolean isShopsWord(Term term) {
        return term.concepts().isEmpty()
                && knowledge.knows(term, question.reading().language());
    }

    /** Whether nobody knows a word: it is told around the question. */
    boolean isChatter(Term term) {
        return term.concepts().isEmpty() && !isShopsWord(term);
    }

    Catalogue catalogue() {
        return question.topic().catalogue();
    }

    Language language() {
        return wording.language();
    }

    Ask about(Product other) {
        return new Ask(question, knowledge, wording, focus, terms, Optional.of(other));
    }

    /** The same asked of the product on screen, where it is asked of none. */
    Optional<Ask> ofShown() {
        return product.isEmpty()
                ? question.topic().onScreen().flatMap(catalogue()::product).map(this::about)
                : Optional.empty();
    }

    Optional<String> productId() {
        return product.map(Product::id);
    }

    Optional<Offer> offer() {
        return product.map(known -> Offer.at(known, question.now()));
    }

    /** Whether one of these is asked for. */
    boolean asks(String... concepts) {
        return terms.stream().anyMatch(term -> List.of(concepts).stream().anyMatch(term::means));
    }

    boolean asks(Concept.Sort sort) {
        return terms.stream().anyMatch(term -> term.is(sort));
    }

    List<Hit> search() {
        return search(terms);
    }

    List<Hit> search(List<Term> sought) {
        return knowledge.search(new Inquiry(focus, sought, question.reading().language(), language(), productId()));
    }

    /** What is known of the product by keys. */
    List<Keyed> keyed() {
        return productId().map(id -> knowledge.keyed(id, language())).orElse(List.of());
    }

    /** The shop's passages at or below a key. */
    List<Passage> policy(String key) {
        return knowledge.under(key, Optional.empty());
    }

    Line say(String key, Map<String, Phrase> holes) {
        return wording.line(key, holes, productId(), question.variation());
    }

    Line say(String key) {
        return say(key, Map.of());
    }

    /** With the product's name, or a pronoun when it is plain what is meant. */
    Line sayOf(String key, Map<String, Phrase> holes) {
        Map<String, Phrase> all = new HashMap<>(holes);
        product.ifPresent(known -> {
            all.put("It", name(known, true));
            all.put("it", name(known, false));
        });
        return say(key, all);
    }

    private Phrase name(Product known, boolean first) {
        boolean plain = question.reading().about() instanceof About.OnScreen && (first || language() != Language.DE);
        return plain ? new Phrase.Own(wording.word(first ? "It" : "it")) : Names.of(known, wording, first);
    }
}
