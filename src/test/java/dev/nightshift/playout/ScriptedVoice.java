package dev.nightshift.playout;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.Word;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A voice that hums every word for exactly 400 ms, in one chunk a word, and can't say "unspeakable", or anything while it is mute. */
final class ScriptedVoice implements Voice {
    static final long WORD_MICROS = 400_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    volatile boolean mute;

    @Override
    public VoiceInfo info() {
        return new VoiceInfo("scripted", Locale.ENGLISH, true, "made for tests");
    }

    @Override
    public void warmUp() {}

    @Override
    public Utterance say(String spoken, Prosody prosody) {
        List<SpeechChunk> chunks = new ArrayList<>();
        Matcher words = WORD.matcher(spoken);
        while (words.find()) {
            chunks.add(chunk(words.start(), words.end()));
        }
        return new ScriptedUtterance(chunks, mute || spoken.contains("unspeakable"));
    }

    @Override
    public void close() {}

    private static SpeechChunk chunk(int from, int to) {
        float[] samples = new float[(int) Timebase.sampleAt(WORD_MICROS)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * Math.sin(i * 2 * Math.PI * 220 / Timebase.SAMPLE_RATE));
        }
        return new SpeechChunk(
                samples,
                new SpeechTrack(
                        List.of(new Phone("a", 0, WORD_MICROS, true)),
                        List.of(new Word(from, to, 0, WORD_MICROS, false)),
                        WORD_MICROS));
    }

    private static final class ScriptedUtterance implements Utterance {
        private final List<SpeechChunk> left;
        private final boolean broken;

        ScriptedUtterance(List<SpeechChunk> chunks, boolean broken) {
            this.left = new ArrayList<>(chunks);
            this.broken = broken;
        }

        @Override
        public Optional<SpeechChunk> next() throws VoiceException {
            if (broken) {
                throw new VoiceException("a word is unknown");
            }
            return left.isEmpty() ? Optional.empty() : Optional.of(left.removeFirst());
        }

        @Override
        public void cancel() {
            left.clear();
        }
    }
}
