package dev.nightshift.voice;

import dev.nightshift.voice.sound.Loudness;
import dev.nightshift.voice.sound.TruePeak;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What a voice costs and how it is levelled.
 *
 * @param warmUpSeconds from nothing to the end of the first sentence
 * @param realTimeFactor seconds of work for a second of speech, once warm
 * @param loudnessSpreadLu loudest sentence against softest
 * @param loudnessOffLu the sentence farthest from -16 LUFS, by how much
 * @param truePeakDb highest true peak of all sentences
 */
public record VoiceFigures(
        double warmUpSeconds, double realTimeFactor, double loudnessSpreadLu, double loudnessOffLu, double truePeakDb) {
    private static final double TARGET_LUFS = -16;
    private static final int REHEARSALS = 3;

    /**
     * Speaks the sentences a few times and measures the last time. Blocks for some seconds.
     *
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    public static VoiceFigures measure(Voice voice, List<String> sentences, LongSupplier nanoTime)
            throws VoiceException {
        long start = nanoTime.getAsLong();
        voice.warmUp();
        double warmUp = seconds(nanoTime.getAsLong() - start);
        Tally tally = new Tally();
        for (int round = 0; round <= REHEARSALS; round++) {
            tally = new Tally();
            for (String sentence : sentences) tally.speak(voice, sentence, nanoTime);
        }
        return tally.figures(warmUp);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static final class Tally {
        private double work;
        private double speech;
        private double softest = Double.POSITIVE_INFINITY;
        private double loudest = Double.NEGATIVE_INFINITY;
        private double peak;

        void speak(Voice voice, String sentence, LongSupplier nanoTime) throws VoiceException {
            Utterance utterance = voice.say(sentence, Prosody.NEUTRAL);
            long start = nanoTime.getAsLong();
            var chunk = utterance.next();
            while (chunk.isPresent()) {
                work += seconds(nanoTime.getAsLong() - start);
                note(chunk.get());
                start = nanoTime.getAsLong();
                chunk = utterance.next();
            }
        }

        private void note(SpeechChunk chunk) {
            double loudness = Loudness.of(chunk.samples());
            softest = Math.min(softest, loudness);
            loudest = Math.max(loudest, loudness);
            peak = Math.max(peak, TruePeak.of(chunk.samples()));
            speech += chunk.track().durationMicros() / 1e6;
        }

        VoiceFigures figures(double warmUp) {
            double off = Math.max(Math.abs(softest - TARGET_LUFS), Math.abs(loudest - TARGET_LUFS));
            return new VoiceFigures(warmUp, work / speech, loudest - softest, off, 20 * Math.log10(peak));
        }
    }
}
