package dev.nightshift.shop.webhook;

import dev.nightshift.shop.webhook.Webhook.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers of a delivery; their names in any case. Immutable. */
public final class Headers {
    private static final int LONGEST = 4_096;

    private final Map<String, List<String>> values;

    /** All values of each header, in the order they came. */
    public Headers(Map<String, ? extends Collection<String>> values) {
        Map<String, List<String>> folded = new HashMap<>();
        values.forEach((name, all) -> folded.computeIfAbsent(name.toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
                .addAll(all));
        this.values = Map.copyOf(folded);
    }

    /** Whether it came at all. */
    public boolean has(String name) {
        return values.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** A header that must be there once. */
    public String required(String name) throws Refusal {
        return optional(name).orElseThrow(() -> new Refusal(Fault.UNPROVEN, name + " is missing"));
    }

    /** A header that may be there once. What came twice could be read in two ways, so it is refused. */
    public Optional<String> optional(String name) throws Refusal {
        List<String> all = values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        if (all.size() > 1) {
            throw new Refusal(Fault.UNPROVEN, name + " is there more than once");
        }
        if (!all.isEmpty() && (all.getFirst().isBlank() || all.getFirst().length() > LONGEST)) {
            throw new Refusal(Fault.UNPROVEN, name + " is empty or too long");
        }
        return all.stream().findFirst();
    }

    /** The platform's id of this delivery. */
    public String deliveryId(String name) throws Refusal {
        String id = required(name);
        if (!Json.isId(id)) {
            throw new Refusal(Fault.UNPROVEN, name + " is no id");
        }
        return id;
    }

    /** Never shows values: one of them is a signature. */
    @Override
    public String toString() {
        return "Headers" + values.keySet();
    }
}
