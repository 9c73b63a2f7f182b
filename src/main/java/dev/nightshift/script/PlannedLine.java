package dev.nightshift.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of the run of show, with its slots still open.
 *
 * @param id names the phrasing, the product and the merchant's text; the same after a restart and in every show
 * @param beat the stretch of the pitch that it belongs to
 * @param product the product on screen
 * @param when in which state of the product it may be said
 * @param question whether it asks the viewers something
 * @param estimate how long speaking takes, with the pause after it; zero for what is said only of a sold-out product
 */
public record PlannedLine(
        String id,
        Beat beat,
        Optional<String> product,
        When when,
        List<Part> parts,
        boolean question,
        Duration estimate) {
    public PlannedLine {
        parts = List.copyOf(parts);
    }

    /** In which state of its product a sentence may be said. */
    public enum When {
        /** While there is something to sell, or without a product. */
        AVAILABLE,
        /** Only when the product is sold out. */
        SOLD_OUT
    }
}
