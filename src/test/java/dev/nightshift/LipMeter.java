package dev.nightshift;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.drawn.motion.HostMotion;
import dev.nightshift.avatar.drawn.motion.LipSyncMeasure;
import dev.nightshift.avatar.drawn.motion.Sightlines;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

/** Lip-sync of the drawn host over real sentences of the show, spoken by the real voice. */
final class LipMeter {
    private static final long PAUSE_MICROS = 700_000;

    private final HostMotion motion =
            new HostMotion(RandomGeneratorFactory.of("L64X128MixRandom").create(1), Sightlines.USUAL, 0);
    private final LipSyncMeasure measure = new LipSyncMeasure();
    private long at = PAUSE_MICROS;
    private long shown;

    void measure(Voice voice, List<String> sentences, Map<String, Double> metrics) throws VoiceException {
        for (String spoken : sentences) {
            speak(voice, spoken);
        }
        show(at + PAUSE_MICROS);
        LipSyncMeasure.Result result = measure.result();
        metrics.put("mouth_corr", result.correlation());
        metrics.put("closure_pct", result.closurePercent());
        metrics.put("silence_motion", result.silenceMotion());
    }

    private void speak(Voice voice, String spoken) throws VoiceException {
        Utterance utterance = voice.say(spoken, Prosody.NEUTRAL);
        for (Optional<SpeechChunk> chunk = utterance.next(); chunk.isPresent(); chunk = utterance.next()) {
            SpeechTrack track = chunk.get().track();
            motion.direct(new Direction.Speak(at, at, track, List.of(), false, false));
            measure.said(track, at);
            at += track.durationMicros();
            show(at);
        }
        at += PAUSE_MICROS;
    }

    private void show(long until) {
        for (; shown < until; shown += Timebase.FRAME_MICROS) {
            measure.shown(shown, motion.at(shown).mouth());
        }
    }
}
