package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.sound.Equaliser;
import dev.nightshift.voice.sound.Mastering;
import dev.nightshift.voice.sound.Placement;
import dev.nightshift.voice.sound.VocalTrack;
import dev.nightshift.voice.sound.Vocoder;
import marytts.htsengine.HMMData;

/** State models become mastered samples. Any number of threads. */
final class Rendering {
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
                Equaliser.bins(timbre.presence()),
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
