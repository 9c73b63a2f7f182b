package dev.nightshift;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, by whoever asks; others wait meanwhile. Safe for any thread. */
final class Late<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return made.orElseGet(this::make);
    }

    private synchronized T make() {
        T thing = made.orElseGet(maker);
        made = Optional.of(thing);
        return thing;
    }
}
