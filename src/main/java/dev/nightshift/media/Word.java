package dev.nightshift.media;

/**
 * One spoken word and when it sounds.
 *
 * @param from index of its first character in the spoken text
 * @param to index after its last character in the spoken text
 * @param startMicros from the start of the utterance
 * @param endMicros from the start of the utterance
 * @param accented whether it carries a pitch accent
 */
public record Word(int from, int to, long startMicros, long endMicros, boolean accented) {}
