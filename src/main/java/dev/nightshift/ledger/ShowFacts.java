package dev.nightshift.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a room's shows beside its facts.
 *
 * @param platforms where they are sent
 * @param consent id of the consent under which the host is shown; empty for a drawn host
 * @param rules version of the rulebook
 * @param program what makes the evidence, with its version
 */
public record ShowFacts(List<String> platforms, Optional<String> consent, String rules, String program) {
    public ShowFacts {
        platforms = List.copyOf(platforms);
    }
}
