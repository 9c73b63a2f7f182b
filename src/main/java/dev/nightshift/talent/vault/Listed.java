package dev.nightshift.talent.vault;

/**
 * A host in the library.
 *
 * @param name by which it is opened
 * @param bytes of all its files
 * @param opening whether it can be opened now
 */
public record Listed(String name, long bytes, Opening opening) {}
