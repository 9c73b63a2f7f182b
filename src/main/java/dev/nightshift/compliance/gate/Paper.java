package dev.nightshift.compliance.gate;

import java.time.LocalDate;

/**
 * A document on file.
 *
 * @param reference what it is found by: a number, a file
 * @param until the last day that it holds
 */
public record Paper(String reference, LocalDate until) {
    boolean holdsOn(LocalDate day) {
        return !reference.isBlank() && !day.isAfter(until);
    }
}
