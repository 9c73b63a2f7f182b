package dev.nightshift.studio.alignment;

import dev.nightshift.media.Phone;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.Word;
import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Resampler;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transcript as a voice reads it: the sound to compare with, and what sounds in it when.
 *
 * @param samples {@value MelCepstra#SAMPLE_RATE} a second
 * @param phones through all sentences, times from the start of the samples
 * @param words the same; indexes into the whole transcript
 */
record Reading(float[] samples, List<Phone> phones, List<Word> words) {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;。！？；\\n]+[.!?;。！？；\\n]*");

    /** Has a transcript read sentence by sentence. Blocks; many times faster than speech. */
    static Reading of(Voice voice, String transcript) throws VoiceException {
        List<float[]> sounds = new ArrayList<>();
        List<Phone> phones = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        long now = 0;
        Matcher sentence = SENTENCE.matcher(transcript);
        while (sentence.find()) {
            if (sentence.group().codePoints().noneMatch(Character::isLetter)) continue;
            Utterance utterance = voice.say(sentence.group(), Prosody.NEUTRAL);
            for (Optional<SpeechChunk> next = utterance.next(); next.isPresent(); next = utterance.next()) {
                append(next.get(), now, sentence.start(), phones, words);
                sounds.add(next.get().samples());
                now += Timebase.microsOfSample(next.get().samples().length);
            }
        }
        return new Reading(joined(sounds), List.copyOf(phones), List.copyOf(words));
    }

    private static void append(SpeechChunk chunk, long now, int index, List<Phone> phones, List<Word> words) {
        for (Phone phone : chunk.track().phones()) {
            phones.add(new Phone(phone.ipa(), now + phone.startMicros(), now + phone.endMicros(), phone.stressed()));
        }
        for (Word word : chunk.track().words()) {
            words.add(new Word(
                    index + word.from(),
                    index + word.to(),
                    now + word.startMicros(),
                    now + word.endMicros(),
                    word.accented()));
        }
    }

    private static float[] joined(List<float[]> sounds) {
        float[] all = new float[sounds.stream().mapToInt(sound -> sound.length).sum()];
        int at = 0;
        for (float[] sound : sounds) {
            System.arraycopy(sound, 0, all, at, sound.length);
            at += sound.length;
        }
        return new Resampler(Timebase.SAMPLE_RATE, MelCepstra.SAMPLE_RATE).resample(all);
    }
}
