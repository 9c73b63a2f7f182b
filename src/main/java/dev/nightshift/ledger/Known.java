package dev.nightshift.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is remembered of the newest few things of a kind; the oldest is forgotten first. One thread. */
final class Known<K, V> {
    private final Map<K, V> kept;

    /** @param most so many at once */
    Known(int most) {
        kept = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    void put(K key, V value) {
        kept.put(key, value);
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }
}
