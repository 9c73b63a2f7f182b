package dev.nightshift.voice.sound;

/**
 * What a vocoder turns into sound: one row each 5 ms.
 *
 * @param cepstra per row: mel-cepstrum of the vocal tract, natural logarithm of amplitude
 * @param hertz per row: pitch, 0 where unvoiced
 * @param strengths per row: how far each band is voiced, 0 noise .. 1 pulses
 */
public record VocalTrack(double[][] cepstra, double[] hertz, double[][] strengths) {
    public int rows() {
        return hertz.length;
    }
}
