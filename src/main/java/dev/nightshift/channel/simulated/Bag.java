package dev.nightshift.channel.simulated;

import java.util.ArrayList;
import java.util.List;

/** Gives everything once before anything twice. One thread. */
final class Bag<T> {
    private final List<T> all;
    private final List<T> left = new ArrayList<>();
    private final Chance chance;

    /** @param all at least one */
    Bag(List<T> all, Chance chance) {
        this.all = List.copyOf(all);
        this.chance = chance;
    }

    T draw() {
        if (left.isEmpty()) {
            left.addAll(all);
        }
        return left.remove(chance.source().nextInt(left.size()));
    }
}
