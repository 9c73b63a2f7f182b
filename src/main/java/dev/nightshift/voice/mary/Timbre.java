package dev.nightshift.voice.mary;

/**
 * Whose throat speaks with the one voice's models.
 *
 * @param formants factor on the resonances' frequencies
 * @param semitones shift of the pitch
 */
record Timbre(double formants, double semitones) {
    /** The recorded speaker, a woman. */
    static final Timbre RECORDED = new Timbre(1, 0);
    /** A man: his vocal tract is about a sixth longer (Fant, 1966), his pitch most of an octave lower. */
    static final Timbre LOW = new Timbre(0.86, -7.5);
}
