package dev.nightshift.script;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One way to say something.
 *
 * @param id key of its occasion and a fingerprint of its words; stays when the file is put into another order
 * @param stretches in order
 */
record Phrasing(String id, List<Stretch> stretches) {
    Phrasing {
        stretches = List.copyOf(stretches);
    }

    /** A stretch of a phrasing. */
    sealed interface Stretch {
        /** As it stands in the plan. */
        record Fixed(Part part) implements Stretch {}

        /**
         * Left open.
         *
         * @param form how a quoted sentence stands here
         */
        record Open(Hole hole, Slot.Form form) implements Stretch {}
    }

    /** The parts of a sentence, with every hole filled by its slots. */
    List<Part> with(BiFunction<Hole, Slot.Form, List<Part>> slots) {
        return stretches.stream()
                .flatMap(stretch -> switch (stretch) {
                    case Stretch.Fixed(Part part) -> List.of(part).stream();
                    case Stretch.Open(Hole hole, Slot.Form form) -> slots.apply(hole, form).stream();
                })
                .toList();
    }

    /** Whether it is nothing but the merchant's sentence. */
    boolean isBare() {
        return stretches.size() == 1 && stretches.getFirst() instanceof Stretch.Open;
    }

    boolean asks() {
        return stretches.getLast() instanceof Stretch.Fixed(Part.Words(String text))
                && text.strip().matches("(?s).*[?？]");
    }
}
