package dev.nightshift.console.viewer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The talk at one moment, as server-sent events.
 *
 * @param number counts up with every change
 * @param whole for a page that has nothing, or missed some
 * @param change for a page that has the issue before
 */
record Issue(long number, Talk talk, String whole, String change) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Issue first(Talk talk) {
        String whole = event(talk);
        return new Issue(1, talk, whole, whole);
    }

    /** The next issue: comments and offers that are as before are not sent again. */
    Issue followedBy(Talk next) {
        Set<Object> known = new HashSet<>(talk.chat());
        List<Talk.Said> said =
                next.chat().stream().filter(comment -> !known.contains(comment)).toList();
        boolean sameOffers = talk.offers().equals(next.offers());
        Talk changed = new Talk(next.phase(), next.likes(), said, sameOffers ? List.of() : next.offers());
        return new Issue(number + 1, next, event(next), event(changed));
    }

    /** What a page gets that has the issue of this number; 0 for none. */
    String since(long seen) {
        return seen == number - 1 && seen > 0 ? change : whole;
    }

    private static String event(Talk talk) {
        try {
            return "data: " + JSON.writeValueAsString(talk) + "\n\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a talk is always JSON", impossible);
        }
    }
}
