package dev.nightshift.voice.mary;

import java.util.Map;

/**
 * Whose throat speaks with the one voice's models.
 *
 * @param formants factor on the resonances' frequencies
 * @param semitones shift of the pitch
 * @param presence gain in decibels at some frequencies in hertz, for voiced sounds: what the voice lacks against the
 *     long-term average spectrum of speech (Byrne et al., 1994), most of all from 2 to 5 kHz
 */
record Timbre(double formants, double semitones, Map<Integer, Double> presence) {
    /** The recorded speaker, a woman. */
    static final Timbre RECORDED =
            new Timbre(1, 0, Map.of(150, 0.0, 1_000, 0.0, 2_000, 3.5, 3_300, 9.0, 4_800, 9.0, 7_000, 4.5, 16_000, 4.0));

    /** A man: his vocal tract is about a sixth longer (Fant, 1966), his pitch most of an octave lower. */
    static final Timbre LOW = new Timbre(
            0.86,
            -7.5,
            Map.of(120, -2.0, 250, -2.0, 700, 1.5, 1_500, 4.0, 2_600, 7.0, 3_300, 9.0, 4_800, 8.0, 7_000, 4.0));

    Timbre {
        presence = Map.copyOf(presence);
    }
}
