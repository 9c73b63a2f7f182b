package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.sound.Equaliser;
import dev.nightshift.voice.sound.Mastering;
import dev.nightshift.voice.sound.Placement;
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

    private final HMMData data;
    private final Timbre timbre;
    private final Vocoder vocoder;

    Rendering(HMMData data, Timbre timbre) {
        this.data = data;
        this.timbre = timbre;
        int order = data.getCartTreeSet().getMcepVsize() / 3;
        vocoder = new Vocoder(
                order,
                data.getAlpha(),
                timbre.formants(),
                VoicingBands.shares(data.getMixFilters(), timbre.formants()),
                Equaliser.bins(PRESENCE),
                FORMANT_EMPHASIS);
    }

    float[] render(Sentence sentence, Prosody prosody) {
        VocalTrack track =
                Trajectories.of(sentence.units(), data, prosody.range(), prosody.semitones() + timbre.semitones());
        int sounding = Vocoder.HOP
                * sentence.sounding().stream().mapToInt(Sentence.Unit::frames).sum();
        float[] samples = Placement.place(vocoder.speak(track, NOISE_SEED), 0, sounding);
        Mastering.master(samples, prosody.gainDb());
        return samples;
    }
}
