package dev.nightshift.host.knowledge;

import java.util.Set;

/**
 * A passage that stands at a key.
 *
 * @param key what the key means, such as {@code seat} and {@code height}
 */
public record Keyed(Passage passage, Set<String> key) {
    public Keyed {
        key = Set.copyOf(key);
    }
}
