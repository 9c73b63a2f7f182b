package dev.nightshift.voice;

/**
 * How a sentence is spoken, relative to the voice's own neutral.
 *
 * @param rate 1 is neutral, 1.1 is ten percent faster
 * @param semitones shift of the pitch
 * @param range factor on the pitch range
 * @param gainDb loudness against neutral
 */
public record Prosody(double rate, double semitones, double range, double gainDb) {
    public static final Prosody NEUTRAL = new Prosody(1, 0, 1, 0);
}
