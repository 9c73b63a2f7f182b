package dev.nightshift.compliance.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds out whether a row of prints goes on as it went on before: for every distance back it counts how many prints in a
 * row are the same. A print that differs takes back {@value #SETBACK}, so that a single disturbance hides no loop.
 * One thread.
 */
final class Recurrence<P> {
    private static final int SETBACK = 4;

    private final BiPredicate<P, P> same;
    private final int nearest;
    private final int memory;
    private final List<Optional<P>> prints = new ArrayList<>();
    private final int[] rows;
    private int newest = -1;

    /**
     * A row of nothing.
     *
     * @param nearest distance, in prints, below which nothing counts: a long vowel or a still picture is no loop
     * @param memory the furthest distance; older prints are forgotten
     */
    Recurrence(BiPredicate<P, P> same, int nearest, int memory) {
        this.same = same;
        this.nearest = nearest;
        this.memory = memory;
        this.rows = new int[memory + 1];
    }

    /** The longest row that the newest print goes on, and how far back the one lies that it repeats. */
    record Row(int length, int distance) {
        static final Row NONE = new Row(0, 0);
    }

    /** @param print empty for a moment that says nothing, such as silence: it neither begins nor breaks a row */
    Row add(Optional<P> print) {
        keep(print);
        Row longest = Row.NONE;
        int reach = Math.min(prints.size() - 1, memory);
        for (int distance = nearest; distance <= reach; distance++) {
            int length = count(print, distance);
            if (length > longest.length) {
                longest = new Row(length, distance);
            }
        }
        return longest;
    }

    private void keep(Optional<P> print) {
        newest = (newest + 1) % (memory + 1);
        if (prints.size() <= memory) {
            prints.add(print);
        } else {
            prints.set(newest, print);
        }
    }

    private int count(Optional<P> print, int distance) {
        Optional<P> earlier = prints.get(Math.floorMod(newest - distance, memory + 1));
        if (print.isPresent() && earlier.isPresent()) {
            rows[distance] =
                    same.test(print.get(), earlier.get()) ? rows[distance] + 1 : Math.max(0, rows[distance] - SETBACK);
        }
        return rows[distance];
    }
}
