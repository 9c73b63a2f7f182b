package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;
import java.util.Optional;
import java.util.function.Function;

/**
 * One content giving way to another: remembers both until the change is over. Belongs to one thread.
 *
 * @param <K> what the content is made from; equal keys mean the same content
 * @param <C> the content made from it
 */
final class Swap<K, C extends AutoCloseable> {
    private final long durationMicros;
    private Optional<K> key = Optional.empty();
    private Optional<C> current = Optional.empty();
    private Optional<C> previous = Optional.empty();
    private long startMicros;
    private boolean used;

    Swap(long durationMicros) {
        this.durationMicros = durationMicros;
    }

    /** Takes over what is wanted now; the first content of all is there at once, without a movement. */
    boolean update(Optional<K> wanted, long micros, Function<K, C> make) {
        if (used && progress(micros) == 1) {
            drop(previous);
            previous = Optional.empty();
        }
        if (wanted.equals(key) && used) {
            return false;
        }
        drop(previous);
        previous = current;
        current = wanted.map(make);
        key = wanted;
        startMicros = used ? micros : micros - durationMicros;
        used = true;
        return true;
    }

    /** Takes over what is wanted without a movement, for contents that nobody sees yet. */
    void set(Optional<K> wanted, long micros, Function<K, C> make) {
        update(wanted, micros, make);
        startMicros = micros - durationMicros;
    }

    /** Eased progress of the change, 1 when it is over. */
    double progress(long micros) {
        return Ease.progress(micros, startMicros, durationMicros);
    }

    Optional<C> current() {
        return current;
    }

    Optional<C> previous() {
        return previous;
    }

    Optional<K> key() {
        return key;
    }

    void close() {
        drop(previous);
        drop(current);
        previous = Optional.empty();
        current = Optional.empty();
    }

    private void drop(Optional<C> content) {
        content.ifPresent(Swap::free);
    }

    private static void free(AutoCloseable content) {
        try {
            content.close();
        } catch (Exception e) {
            throw new IllegalStateException("content of a layer can't be freed", e);
        }
    }
}
