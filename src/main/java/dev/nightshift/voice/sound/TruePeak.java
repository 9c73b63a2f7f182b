package dev.nightshift.voice.sound;

import dev.nightshift.media.signal.Resampler;

/** Peaks between the samples, by fourfold oversampling as in ITU-R BS.1770-4, annex 2. */
public final class TruePeak {
    private static final Resampler OVERSAMPLING = new Resampler(1, 4);

    private TruePeak() {}

    /** Highest absolute value of the sound, full scale 1; 0 for no samples. */
    public static double of(float[] samples) {
        double peak = 0;
        for (float value : perSample(samples)) peak = Math.max(peak, value);
        return peak;
    }

    /** For each sample, the highest absolute value from it to the next. */
    static float[] perSample(float[] samples) {
        float[] peaks = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            peaks[i] = Math.abs(samples[i]);
            for (int phase = 1; phase < 4; phase++) {
                peaks[i] = Math.max(peaks[i], Math.abs(OVERSAMPLING.at(samples, 4L * i + phase)));
            }
        }
        return peaks;
    }
}
