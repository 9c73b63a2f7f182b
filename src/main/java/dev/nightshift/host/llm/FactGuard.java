package dev.nightshift.host.llm;

import dev.nightshift.script.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds a draft to its facts. A sentence stays only if it is made of facts that were given, or their beginnings up to the
 * end of a clause, and of words that claim nothing: so there is no place in it for another figure, price, date, promise,
 * property, comparison, address or name, and none for what a viewer wrote. A bound of a fact ("only", "if", "not") is
 * never left out. Immutable, any thread.
 *
 * <pre>
 *   draft --sentences--> tokens without fillers == fact | fact, fact | beginning of fact ...   else removed
 * </pre>
 */
final class FactGuard {
    private static final Pattern MARKUP = Pattern.compile(
            "[*_`~]+|\\p{IsEmoji_Presentation}\\uFE0F?|^\\s*(?:#+|[-•]|\\p{Nd}+[.)])\\s+", Pattern.MULTILINE);
    /** Not after a German ordinal, as in "am 3. Dezember". */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?])(?!(?<=(?<![\\p{Nd}.,])\\p{Nd}{1,2}\\.)\\s+(?:\\p{Ll}|Jan|Feb"
                    + "|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))\\s+|(?<=[。！？])|\\n+");
    /** Longer sentences are not spoken. */
    private static final int LONGEST = 400;

    private final GuardWords words;

    FactGuard(GuardWords words) {
        this.words = words;
    }

    /**
     * A sentence that may be said.
     *
     * @param facts indexes of the facts that it says; empty when it claims nothing
     */
    record Kept(String sentence, Set<Integer> facts) {
        boolean idle() {
            return facts.isEmpty();
        }

        /** Where it belongs among the facts. */
        int place() {
            return facts.stream().mapToInt(Integer::intValue).min().orElse(-1);
        }
    }

    /**
     * What is left of a draft.
     *
     * @param removed sentences that had no source
     */
    record Held(List<Kept> kept, int removed) {}

    /**
     * Removes every sentence that says more than the facts.
     *
     * @param names cleaned names of those who asked
     */
    Held hold(String draft, List<Line> facts, Set<String> names) {
        Addressed addressed = new Addressed(names);
        List<FactClauses> clauses = facts.stream()
                .map(fact -> FactClauses.of(addressed.without(fact.display()), words))
                .toList();
        List<Kept> kept = new ArrayList<>();
        int removed = 0;
        for (String sentence : sentences(draft)) {
            Optional<Kept> alone = kept(sentence, clauses, addressed);
            Optional<Kept> joined = alone.isEmpty() ? joined(kept, sentence, clauses, addressed) : Optional.empty();
            joined.ifPresent(whole -> kept.removeLast());
            alone.or(() -> joined).ifPresent(kept::add);
            removed += alone.isEmpty() && joined.isEmpty() ? 1 : 0;
        }
        return new Held(List.copyOf(kept), removed);
    }

    /** A fact of two sentences is told by two. */
    private Optional<Kept> joined(List<Kept> before, String sentence, List<FactClauses> facts, Addressed addressed) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String first = before.getLast().sentence();
        boolean spaced = first.endsWith(".") || first.endsWith("!");
        return kept(first + (spaced ? " " : "") + sentence, facts, addressed);
    }

    /** Whether facts are kind words only. */
    boolean claimNothing(List<Line> facts) {
        return facts.stream()
                .allMatch(fact -> words.claims(DraftTokens.of(fact.display())).isEmpty());
    }

    private static List<String> sentences(String draft) {
        return Arrays.stream(SENTENCE.split(MARKUP.matcher(draft).replaceAll("")))
                .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private Optional<Kept> kept(String sentence, List<FactClauses> facts, Addressed addressed) {
        boolean asks = sentence.endsWith("?") || sentence.endsWith("？");
        boolean speaks = sentence.codePoints().anyMatch(Character::isLetter);
        if (asks || !speaks || sentence.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> claims = words.claims(DraftTokens.of(addressed.without(sentence)));
        return told(claims, facts).map(told -> new Kept(sentence, told));
    }

    /** The facts that tokens say one after the other; computed from the end, so that no draft makes it slow. */
    private static Optional<Set<Integer>> told(List<String> claims, List<FactClauses> facts) {
        List<Optional<Set<Integer>>> from =
                new ArrayList<>(Collections.nCopies(claims.size() + 1, Optional.<Set<Integer>>empty()));
        from.set(claims.size(), Optional.of(Set.of()));
        for (int at = claims.size() - 1; at >= 0; at--) {
            from.set(at, told(claims, at, from, facts));
        }
        return from.getFirst();
    }

    private static Optional<Set<Integer>> told(
            List<String> claims, int at, List<Optional<Set<Integer>>> from, List<FactClauses> facts) {
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int length : facts.get(fact).said(claims, at)) {
                Optional<Set<Integer>> rest = from.get(at + length);
                if (rest.isPresent()) {
                    Set<Integer> all = new TreeSet<>(rest.get());
                    all.add(fact);
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    /** The indexes of facts that a reply must not lose: they hold a figure or a bound. */
    List<Integer> needed(List<Line> facts) {
        List<Integer> needed = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            Line fact = facts.get(at);
            boolean figure = fact.display().chars().anyMatch(Character::isDigit);
            if (figure || words.limits(DraftTokens.of(fact.display()))) {
                needed.add(at);
            }
        }
        return needed;
    }
}
