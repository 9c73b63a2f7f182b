package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.SourceRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which means of payment a shop takes; what it does not take is said plainly. */
final class PaymentAnswer {
    private static final Set<String> CARDS = Set.of("visa", "mastercard", "amex", "unionpay", "credit_card");
    private static final SourceRef PLACE = new SourceRef("facts.yaml", "policies.payment");

    private PaymentAnswer() {}

    static boolean isAsked(Ask ask) {
        return ask.asks("payment", "pay_safety") || ask.asks(Sort.PAYMENT);
    }

    static Answer of(Ask ask) {
        Policies policies = ask.catalogue().policies();
        List<Term> asked =
                ask.terms().stream().filter(term -> term.is(Sort.PAYMENT)).toList();
        List<Line> ways = ways(ask, policies);
        if (asked.isEmpty()) {
            return Answer.known(ways);
        }
        List<Line> lines = new ArrayList<>();
        refused(ask, policies, asked).ifPresent(lines::add);
        boolean closed = !policies.accepted().isEmpty() && !ask.asks("instalments");
        if (lines.isEmpty() && !closed && !isTaken(ask, asked)) {
            return Answer.NONE;
        }
        return Answer.known(joined(lines, ways));
    }

    private static List<Line> joined(List<Line> first, List<Line> then) {
        List<Line> lines = new ArrayList<>(first);
        lines.addAll(then);
        return lines;
    }

    private static List<Line> ways(Ask ask, Policies policies) {
        if (!policies.accepted().isEmpty()) {
            return List.of(ask.say("payment_accepted", Map.of("list", list(ask, policies.accepted()))));
        }
        return texts(ask).stream()
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .toList();
    }

    private static List<Passage> texts(Ask ask) {
        return ask.policy("payment");
    }

    private static Phrase list(Ask ask, List<String> means) {
        return ask.wording()
                .list(
                        means.stream()
                                .map(name -> (Phrase) new Phrase.Quote("payment", name, PLACE))
                                .toList(),
                        "and");
    }

    private static Optional<Line> refused(Ask ask, Policies policies, List<Term> asked) {
        List<String> refused = policies.notAccepted().stream()
                .filter(name -> asked.stream().anyMatch(term -> meets(ask, term, name)))
                .toList();
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(ask.say("payment_refused", Map.of("list", list(ask, refused))));
    }

    private static boolean isTaken(Ask ask, List<Term> asked) {
        Set<String> told = new HashSet<>();
        texts(ask).forEach(passage -> passage.in(ask.language())
                .ifPresent(text -> told.addAll(ask.knowledge().meaning(text))));
        return asked.stream().allMatch(term -> term.ids().stream().anyMatch(told::contains) || isCard(term, told));
    }

    private static boolean isCard(Term term, Set<String> told) {
        return term.means("credit_card") && CARDS.stream().anyMatch(told::contains);
    }

    private static boolean meets(Ask ask, Term term, String name) {
        Set<String> meant = ask.knowledge().meaning(name);
        return term.ids().stream().anyMatch(meant::contains);
    }
}
