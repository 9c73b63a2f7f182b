package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Findings;
import dev.nightshift.host.knowledge.Inquiry;
import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.Knowledge;
import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.host.nlu.About;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question and all that is needed to answer it.
 *
 * @param focus the part of the text that asks
 * @param terms what it speaks of
 * @param taken what it is taken for, if anything is known of that
 */
record Ask(
        Question question,
        Knowledge knowledge,
        Wording wording,
        String focus,
        List<Term> terms,
        Optional<Product> product,
        Optional<Intent> taken) {

    static Ask of(Question question, Knowledge knowledge, Wording wording) {
        String focus = Focus.of(question.text(), question.reading().language());
        Catalogue catalogue = question.topic().catalogue();
        Optional<Product> product = question.reading().about().one().flatMap(catalogue::product);
        List<Term> terms = knowledge.terms(focus, question.reading().language(), catalogue, product);
        Optional<Intent> taken = Optional.of(question.reading().intent());
        Ask ask = new Ask(question, knowledge, wording, focus, terms, product, taken);
        return question.reading().after().map(ask::after).orElse(ask);
    }

    /** What goes on with an earlier question asks after the same, unless it says itself after what. */
    private Ask after(String earlier) {
        boolean asksItself = strong().stream().anyMatch(term -> !term.is(Sort.COLOUR) && !isChatter(term));
        if (asksItself) {
            return this;
        }
        String before = Focus.of(earlier, question.reading().language());
        List<Term> both = new ArrayList<>(terms);
        asked(before).stream().filter(term -> !both.contains(term)).forEach(both::add);
        return new Ask(question, knowledge, wording, focus + " " + before, both, product, taken);
    }

    /** What an earlier question asks after, of whichever product. */
    private List<Term> asked(String before) {
        List<Term> asked =
                new ArrayList<>(knowledge.terms(before, question.reading().language(), catalogue(), Optional.empty()));
        catalogue()
                .products()
                .forEach(other -> asked.retainAll(
                        knowledge.terms(before, question.reading().language(), catalogue(), Optional.of(other))));
        return asked;
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
                .map(Ask::ofItself)
                .toList();
    }

    /** Taken for what its own words say. */
    private Ask ofItself() {
        Intent own = Evidence.ofPart(this);
        return new Ask(
                question,
                knowledge,
                wording,
                focus,
                terms,
                product,
                Evidence.bearsOut(this, own) ? Optional.of(own) : Optional.empty());
    }

    private Ask with(String clause) {
        List<Term> meant = knowledge.terms(clause, question.reading().language(), catalogue(), product);
        return new Ask(question, knowledge, wording, clause, meant, product, taken);
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
        return new Ask(question, knowledge, wording, focus, terms, Optional.of(other), taken);
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

    boolean asks(Sort sort) {
        return terms.stream().anyMatch(term -> term.is(sort));
    }

    Findings search() {
        return knowledge.search(new Inquiry(
                focus, terms, question.reading().language(), language(), productId(), taken.map(intent -> intent.name()
                        .toLowerCase(Locale.ROOT))));
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
