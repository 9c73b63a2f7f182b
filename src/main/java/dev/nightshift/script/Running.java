package dev.nightshift.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** In which order products come. */
final class Running {
    /** Neighbours that may change places; more would bring a product back too early. */
    private static final int BLOCK = 3;

    /** Catalogues up to this size keep one order, because every product needs its full rest. */
    private static final int SMALL = 7;

    private final List<String> first;
    private final long seed;

    Running(List<String> products, long seed) {
        List<String> shuffled = new ArrayList<>(products);
        Collections.shuffle(shuffled, new Random(seed));
        this.first = List.copyOf(shuffled);
        this.seed = seed;
    }

    List<String> order(int pass) {
        if (pass == 0 || first.size() <= SMALL) {
            return first;
        }
        List<String> order = new ArrayList<>(first);
        Random chance = new Random(seed + pass);
        for (int from = 0; from < order.size(); from += BLOCK) {
            Collections.shuffle(order.subList(from, Math.min(from + BLOCK, order.size())), chance);
        }
        return order;
    }
}
