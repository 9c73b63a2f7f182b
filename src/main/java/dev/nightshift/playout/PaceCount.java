package dev.nightshift.playout;

/**
 * How a program kept its clock.
 *
 * @param frames pictures sent
 * @param late pictures that began more than 40 ms after their time
 * @param repeated pictures that were the last one again
 */
public record PaceCount(long frames, long late, long repeated) {}
