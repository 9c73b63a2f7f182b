package dev.nightshift.voice.mary;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.Word;
import dev.nightshift.voice.sound.Placement;
import java.util.ArrayList;
import java.util.List;

/** When each phone and word of a sentence sounds, from the very durations that drive the samples. */
final class TrackTimes {
    private static final long FRAME_MICROS = Sentence.FRAME_MILLIS * 1_000L;
    private static final long LEAD_MICROS = Timebase.microsOfSample(Placement.LEAD);
    private static final long TAIL_MICROS = Timebase.microsOfSample(Placement.TAIL);

    private TrackTimes() {}

    /** The track of {@code sentence}, between the silences of {@link Placement}. */
    static SpeechTrack of(Sentence sentence) {
        List<Phone> phones = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        long now = LEAD_MICROS;
        phones.add(new Phone("", 0, now, false));
        for (Sentence.Unit unit : sentence.sounding()) {
            long end = now + unit.frames() * FRAME_MICROS;
            phones.add(new Phone(unit.ipa(), now, end, unit.stressed()));
            if (!unit.isPause()) extend(words, sentence.tokens().get(unit.token()), unit, now, end);
            now = end;
        }
        long end = now + TAIL_MICROS;
        phones.add(new Phone("", now, end, false));
        return new SpeechTrack(phones, words, end);
    }

    /** Adds the phone's time to the last word if it is the same one, else opens a new word. */
    private static void extend(List<Word> words, SpokenTokens.Token token, Sentence.Unit unit, long start, long end) {
        boolean same = !words.isEmpty() && words.getLast().from() == token.from();
        long wordStart = same ? words.removeLast().startMicros() : start;
        words.add(new Word(token.from(), token.to(), wordStart, end, unit.accented()));
    }
}
