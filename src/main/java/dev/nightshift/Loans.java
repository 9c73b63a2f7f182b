package dev.nightshift;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What several shows need and what is in memory once: opened for whoever needs it first, closed when the last one has given
 * it back. Any thread; who comes while it is being opened waits.
 */
final class Loans<K, V> {
    private final Consumer<V> closing;
    private final Map<K, Lent<V>> lent = new HashMap<>();

    /** @param borrowers how many have it now, at least one */
    private record Lent<V>(V value, int borrowers) {
        Lent<V> with(int more) {
            return new Lent<>(value, borrowers + more);
        }
    }

    /** Where what is lent comes from. */
    @FunctionalInterface
    interface Source<V> {
        V open() throws IOException;
    }

    Loans(Consumer<V> closing) {
        this.closing = closing;
    }

    /** What is known by {@code key}, opened if nobody has it. */
    synchronized Loan<V> take(K key, Source<V> source) throws IOException {
        Lent<V> known = lent.get(key);
        Lent<V> now = known == null ? new Lent<>(source.open(), 1) : known.with(1);
        lent.put(key, now);
        return new Loan<>(now.value(), () -> giveBack(key));
    }

    private synchronized void giveBack(K key) {
        Lent<V> left = Optional.ofNullable(lent.get(key)).orElseThrow().with(-1);
        if (left.borrowers() > 0) {
            lent.put(key, left);
        } else {
            lent.remove(key);
            closing.accept(left.value());
        }
    }
}
