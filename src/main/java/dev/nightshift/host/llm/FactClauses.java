package dev.nightshift.host.llm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One fact as a row of clauses.
 *
 * @param tokens of all clauses, in order
 * @param ends after how many tokens each clause ends; the last one is all of them
 * @param needed how many tokens must be said at least, so that no bound of the fact is lost
 */
record FactClauses(List<String> tokens, List<Integer> ends, int needed) {
    /** Where a clause ends; not inside a figure. */
    private static final Pattern CLAUSE = Pattern.compile("[,;:.!?](?!\\p{Nd})|\\s[–—-]\\s|——|[()，；：、。！？]");
    /** A single word, such as "yes", is not said without what it belongs to. */
    private static final int SHORTEST = 2;

    static FactClauses of(String fact, GuardWords words) {
        List<String> all = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int needed = 0;
        for (String clause : Arrays.asList(CLAUSE.split(fact))) {
            List<String> tokens = DraftTokens.of(clause);
            List<String> claims = words.claims(tokens);
            all.addAll(claims);
            if (!claims.isEmpty() && all.size() >= SHORTEST) {
                ends.add(all.size());
            }
            needed = words.limits(tokens) ? all.size() : needed;
        }
        if (!all.isEmpty() && !ends.contains(all.size())) {
            ends.add(all.size());
        }
        return new FactClauses(List.copyOf(all), List.copyOf(ends), needed);
    }

    /** How many tokens of a draft say this fact or its beginning, from an index on; the longest first, none if it doesn't. */
    List<Integer> said(List<String> draft, int from) {
        return ends.reversed().stream()
                .filter(end -> end >= needed)
                .filter(end -> matches(draft, from, end))
                .toList();
    }

    private boolean matches(List<String> draft, int from, int length) {
        if (from + length > draft.size()) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (!DraftTokens.same(draft.get(from + at), tokens.get(at))) {
                return false;
            }
        }
        return true;
    }
}
