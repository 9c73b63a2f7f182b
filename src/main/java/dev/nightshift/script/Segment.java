package dev.nightshift.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A planned stretch of the show.
 *
 * @param product the product that it sells; empty for the opening
 * @param lines in speaking order
 */
public record Segment(Optional<String> product, List<PlannedLine> lines) {
    public Segment {
        lines = List.copyOf(lines);
    }

    /** How long it takes to speak, when nothing is passed over. */
    public Duration estimate() {
        return lines.stream().map(PlannedLine::estimate).reduce(Duration.ZERO, Duration::plus);
    }
}
