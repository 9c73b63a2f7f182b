package dev.nightshift.voice.espeak;

import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.Resampler;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.WholeSentence;
import dev.nightshift.voice.sound.Mastering;
import dev.nightshift.voice.sound.Placement;
import java.util.Optional;

/** A voice of espeak-ng, spoken by a child process. Any number of threads; they take turns. */
final class EspeakVoice implements Voice {
    private static final int MIDDLE = 50;
    private static final double STEPS_A_SEMITONE = MIDDLE / 12.0;

    private final VoiceInfo info;
    private final String espeakName;
    private final int wordsAMinute;
    private final EspeakProcess process;

    /**
     * @param espeakName voice and variant
     * @param wordsAMinute its neutral pace
     * @param process closed with this voice
     */
    EspeakVoice(VoiceInfo info, String espeakName, int wordsAMinute, EspeakProcess process) {
        this.info = info;
        this.espeakName = espeakName;
        this.wordsAMinute = wordsAMinute;
        this.process = process;
    }

    @Override
    public VoiceInfo info() {
        return info;
    }

    @Override
    public void warmUp() {
        try {
            speak("a", Prosody.NEUTRAL);
        } catch (VoiceException broken) {
            throw new IllegalStateException("The voice " + info.name() + " does not work", broken);
        }
    }

    @Override
    public Utterance say(String spoken, Prosody prosody) {
        return new WholeSentence(over -> Optional.of(speak(spoken, prosody)));
    }

    private SpeechChunk speak(String text, Prosody prosody) throws VoiceException {
        return switch (process.ask(request(text, prosody))) {
            case Reply.Failed failed -> throw new VoiceException(failed.reason());
            case Reply.Spoken spoken -> chunk(text, spoken, prosody.gainDb());
        };
    }

    private Request request(String text, Prosody prosody) {
        return new Request(
                espeakName,
                (int) Math.clamp(Math.round(wordsAMinute * prosody.rate()), 80, 450),
                (int) Math.clamp(Math.round(MIDDLE + prosody.semitones() * STEPS_A_SEMITONE), 0, 99),
                (int) Math.clamp(Math.round(MIDDLE * prosody.range()), 0, 99),
                text.replaceAll("\\p{Cntrl}", " "));
    }

    private static SpeechChunk chunk(String text, Reply.Spoken spoken, double gainDb) throws VoiceException {
        Score score = Score.of(spoken);
        if (score.phones().isEmpty()) throw new VoiceException("The sentence has no sound");
        float[] fine = new Resampler(spoken.samplesASecond(), Timebase.SAMPLE_RATE).resample(floats(spoken.samples()));
        double ratio = (double) Timebase.SAMPLE_RATE / spoken.samplesASecond();
        int from = (int) (score.firstSample() * ratio);
        int to = Math.min(fine.length, (int) Math.ceil(score.lastSample() * ratio));
        float[] samples = Placement.place(fine, from, to);
        Mastering.master(samples, gainDb);
        SpeechTrack track = score.track(
                text,
                spoken.samplesASecond(),
                Timebase.microsOfSample(Placement.LEAD),
                Timebase.microsOfSample(samples.length));
        return new SpeechChunk(samples, track);
    }

    private static float[] floats(short[] samples) {
        float[] floats = new float[samples.length];
        for (int i = 0; i < samples.length; i++) floats[i] = samples[i] / 32_768f;
        return floats;
    }

    @Override
    public void close() {
        process.close();
    }
}
