package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.sound.Loudness;
import java.util.List;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSUttModel;
import marytts.htsengine.HTSVocoder;

/** State models become samples. */
final class Rendering {
    private static final int FRAME = 240;

    private Rendering() {}

    static float[] render(Sentence sentence, HMMData data, Prosody prosody) throws VoiceException {
        try {
            HTSUttModel utterance = utterance(sentence.units());
            HTSParameterGeneration tracks = new HTSParameterGeneration();
            tracks.htsMaximumLikelihoodParameterGeneration(utterance, data);
            double[] raw = new HTSVocoder()
                    .htsMLSAVocoder(
                            tracks.getlf0Pst(),
                            tracks.getMcepPst(),
                            tracks.getStrPst(),
                            tracks.getMagPst(),
                            tracks.getVoicedArray(),
                            data,
                            null);
            return level(place(raw, sentence), prosody.gainDb());
        } catch (Exception broken) {
            throw new VoiceException("MaryTTS could not synthesise a sentence", broken);
        }
    }

    private static HTSUttModel utterance(List<Sentence.Unit> units) {
        HTSUttModel utterance = new HTSUttModel();
        int voiced = 0;
        int frames = 0;
        for (Sentence.Unit unit : units) {
            HTSModel model = unit.model();
            model.setGvSwitch(!unit.isPause());
            utterance.addUttModel(model);
            frames += unit.frames();
            for (int state = 0; state < 5; state++) voiced += model.getVoiced(state) ? model.getDur(state) : 0;
        }
        utterance.setNumModel(units.size());
        utterance.setTotalFrame(frames);
        utterance.setLf0Frame(voiced);
        return utterance;
    }

    private static float[] place(double[] raw, Sentence sentence) {
        int sounding =
                sentence.sounding().stream().mapToInt(Sentence.Unit::frames).sum();
        int lead = TrackTimes.LEAD_FRAMES * FRAME;
        int tail = TrackTimes.TAIL_FRAMES * FRAME;
        float[] placed = new float[lead + sounding * FRAME + tail];
        int end = Math.min(raw.length, sounding * FRAME + tail);
        for (int i = 0; i < end; i++) {
            double fade = Math.min(1, Math.min((i + 1) / 240.0, (sounding * FRAME + tail - i) / (double) tail));
            placed[lead + i] = (float) (raw[i] * fade);
        }
        return placed;
    }

    private static float[] level(float[] samples, double gainDb) {
        double gain = Math.pow(10, (-16 + gainDb - Loudness.of(samples)) / 20);
        for (int i = 0; i < samples.length; i++) samples[i] = (float) (samples[i] * gain);
        return samples;
    }
}
