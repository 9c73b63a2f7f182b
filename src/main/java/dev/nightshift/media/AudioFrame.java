package dev.nightshift.media;

/**
 * A stretch of program sound.
 *
 * @param samples mono, {@value Timebase#SAMPLE_RATE} a second, -1 .. 1; owned by the receiver once handed over
 * @param ptsMicros time of the first sample
 */
public record AudioFrame(float[] samples, long ptsMicros) {}
