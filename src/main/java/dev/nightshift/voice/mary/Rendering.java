package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.sound.Equaliser;
import dev.nightshift.voice.sound.Mastering;
import dev.nightshift.voice.sound.VocalTrack;
import dev.nightshift.voice.sound.Vocoder;
import java.util.Map;
import marytts.htsengine.HMMData;

/** State models become mastered samples. Any number of threads. */
final class Rendering {
    /**
     * What the voice lacks against the long-term average spectrum of female speech (Byrne et al., 1994): presence from 2
     * to 5 kHz and air above. Measured in docs/decisions.
     */
    private static final Map<Integer, Double> PRESENCE = Map.of(
            150, 0.0,
            1_000, 0.0,
            2_000, 3.0,
            3_300, 8.0,
            4_800, 8.0,
            7_000, 4.0,
            16_000, 4.0);

    private static final double FORMANT_EMPHASIS = 0.08;
    private static final long NOISE_SEED = 1;
    private static final int FADE_IN = Vocoder.HOP;

    private final HMMData data;
    private final Vocoder vocoder;

    Rendering(HMMData data) {
        this.data = data;
        int order = data.getCartTreeSet().getMcepVsize() / 3;
        vocoder = new Vocoder(
                order,
                data.getAlpha(),
                VoicingBands.shares(data.getMixFilters()),
                Equaliser.bins(PRESENCE),
                FORMANT_EMPHASIS);
    }

    float[] render(Sentence sentence, Prosody prosody) {
        VocalTrack track = Trajectories.of(sentence.units(), data, prosody);
        float[] samples = place(vocoder.speak(track, NOISE_SEED), sentence);
        Mastering.master(samples, prosody.gainDb());
        return samples;
    }

    /** The sound between a silent lead and a tail into which the voice's release is faded. */
    private static float[] place(float[] raw, Sentence sentence) {
        int sounding = Vocoder.HOP
                * sentence.sounding().stream().mapToInt(Sentence.Unit::frames).sum();
        int lead = TrackTimes.LEAD_FRAMES * Vocoder.HOP;
        int tail = TrackTimes.TAIL_FRAMES * Vocoder.HOP;
        float[] placed = new float[lead + sounding + tail];
        for (int i = 0; i < Math.min(raw.length, sounding + tail); i++) {
            double in = Math.min(1, (i + 1.0) / FADE_IN);
            double out = Math.min(1, (double) (sounding + tail - i) / tail);
            placed[lead + i] = (float) (raw[i] * in * out);
        }
        return placed;
    }
}
