package dev.nightshift.console.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A room's page in HTML.
 *
 * @param parts by their element's name
 * @param rows the comments by id, in the order shown
 */
record Painted(Map<String, String> parts, Map<String, String> rows) {
    static final Painted BLANK = new Painted(Map.of(), Map.of());

    /**
     * What a browser must change.
     *
     * @param parts those that changed
     * @param order ids of all comments; empty when it is the same, one empty id when there is none any more
     * @param rows those that are new or changed
     */
    record Change(Map<String, String> parts, List<String> order, Map<String, String> rows) {
        boolean nothing() {
            return parts.isEmpty() && order.isEmpty() && rows.isEmpty();
        }
    }

    /** What changed since. */
    Change since(Painted before) {
        return new Change(changed(parts, before.parts), order(before), changed(rows, before.rows));
    }

    private List<String> order(Painted before) {
        List<String> order = List.copyOf(rows.keySet());
        boolean same = order.equals(List.copyOf(before.rows.keySet()));
        return same ? List.of() : order.isEmpty() ? List.of("") : order;
    }

    private static Map<String, String> changed(Map<String, String> now, Map<String, String> before) {
        Map<String, String> changed = new LinkedHashMap<>(now);
        changed.entrySet().removeAll(before.entrySet());
        return changed;
    }
}
