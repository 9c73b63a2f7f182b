package dev.nightshift.voice;

import dev.nightshift.media.SpeechTrack;

/**
 * A stretch of speech.
 *
 * @param samples mono, 48,000 a second, -1 .. 1, loudness-normalised to -16 LUFS
 * @param track phones and words of this chunk; times count from the start of this chunk, word indexes in the whole text
 */
public record SpeechChunk(float[] samples, SpeechTrack track) {}
