package dev.nightshift.ledger.viewer;

/**
 * A viewer's key.
 *
 * @param number of the slot that holds it, from 0
 * @param viewer pseudonym in this show
 */
public record Slot(int number, String viewer) {}
