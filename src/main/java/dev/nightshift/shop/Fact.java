package dev.nightshift.shop;

import java.util.List;

/**
 * Something a merchant wrote down under a key of the sidecar.
 *
 * @param topic the key path below the product or below {@code policies}, such as {@code care} or {@code delivery.0.time}
 * @param text what it says; numbers and booleans as written
 */
public record Fact(String topic, Text text) {
    /** Whether it stands at a key or below it. */
    public boolean isUnder(String key) {
        return topic.equals(key) || topic.startsWith(key + ".");
    }

    static List<Fact> under(String key, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.isUnder(key)).toList();
    }
}
