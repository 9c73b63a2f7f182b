package dev.nightshift.playout;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.Word;
import dev.nightshift.room.Cue;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Has lines spoken by a voice while an earlier one still sounds, one after the other: the first sentence of an answer
 * must not share the processors with its last. Called by the frame loop, works on the executor.
 */
final class Synthesis {
    private final Voice voice;
    private final Executor executor;
    private CompletableFuture<?> before = CompletableFuture.completedFuture("");

    Synthesis(Voice voice, Executor executor) {
        this.voice = voice;
        this.executor = executor;
    }

    /** A line in the making: its sound to come, and a way to stop the work. */
    record Order(long speechId, Cue cue, Prosody prosody, Utterance utterance, CompletableFuture<PreparedLine> line) {
        void cancel() {
            utterance.cancel();
        }

        /** A line that is ready. */
        static Order done(PreparedLine line) {
            return new Order(
                    line.speechId(),
                    line.cue(),
                    Prosody.NEUTRAL,
                    new Spoken(),
                    CompletableFuture.completedFuture(line));
        }
    }

    /** Nothing is left to be said. */
    private record Spoken() implements Utterance {
        @Override
        public Optional<SpeechChunk> next() {
            return Optional.empty();
        }

        @Override
        public void cancel() {}
    }

    Order order(long speechId, Cue cue, Prosody prosody) {
        Utterance utterance = voice.say(cue.line().line().spoken(), prosody);
        CompletableFuture<PreparedLine> line =
                before.handleAsync((done, failed) -> prepare(speechId, cue, utterance), executor);
        before = line;
        return new Order(speechId, cue, prosody, utterance, line);
    }

    private static PreparedLine prepare(long speechId, Cue cue, Utterance utterance) {
        long start = System.nanoTime();
        try {
            List<SpeechChunk> chunks = new ArrayList<>();
            for (Optional<SpeechChunk> next = utterance.next(); next.isPresent(); next = utterance.next()) {
                chunks.add(next.get());
            }
            return new PreparedLine(speechId, cue, sound(chunks), track(chunks), System.nanoTime() - start);
        } catch (VoiceException broken) {
            throw new CompletionException(broken);
        }
    }

    private static float[] sound(List<SpeechChunk> chunks) {
        float[] all = new float
                [chunks.stream().mapToInt(chunk -> chunk.samples().length).sum()];
        int at = 0;
        for (SpeechChunk chunk : chunks) {
            System.arraycopy(chunk.samples(), 0, all, at, chunk.samples().length);
            at += chunk.samples().length;
        }
        return all;
    }

    private static SpeechTrack track(List<SpeechChunk> chunks) {
        List<Phone> phones = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        long samples = 0;
        for (SpeechChunk chunk : chunks) {
            long shift = Timebase.microsOfSample(samples);
            chunk.track().phones().forEach(phone -> phones.add(shifted(phone, shift)));
            chunk.track().words().forEach(word -> words.add(shifted(word, shift)));
            samples += chunk.samples().length;
        }
        return new SpeechTrack(phones, words, Timebase.microsOfSample(samples));
    }

    private static Phone shifted(Phone phone, long micros) {
        return new Phone(phone.ipa(), phone.startMicros() + micros, phone.endMicros() + micros, phone.stressed());
    }

    private static Word shifted(Word word, long micros) {
        return new Word(
                word.from(), word.to(), word.startMicros() + micros, word.endMicros() + micros, word.accented());
    }
}
