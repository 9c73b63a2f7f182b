package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import java.util.Optional;

/** Compares figures that a sentence tells with the facts. Pure. */
@FunctionalInterface
public interface FigureJudge {
    /** The words whose figure isn't true in a market. */
    Optional<String> offence(Told told, Facts facts, Market market);
}
