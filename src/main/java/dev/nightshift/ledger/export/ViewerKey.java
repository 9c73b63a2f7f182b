package dev.nightshift.ledger.export;

/**
 * A key that opens what a viewer wrote and what was said to them, but not who they are: a line of {@code viewers.jsonl}.
 *
 * @param key hexadecimal
 */
record ViewerKey(String key, int slot) {}
