package dev.nightshift.compliance.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param sentences how many were judged
 */
public record Findings(int sentences, List<Finding> refused) {
    public Findings {
        refused = List.copyOf(refused);
    }
}
