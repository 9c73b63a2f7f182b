package dev.nightshift.voice.mary;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import java.util.ArrayList;
import java.util.List;

/** When each phone and word of a sentence sounds, from the very durations that drive the samples. */
final class TrackTimes {
    /** Silence before the first phone: room for the fade-in and for the mouth to open. */
    static final int LEAD_FRAMES = 8;
    /** Silence after the last phone: the voice's release dies out here. Longer pauses are the show's to make. */
    static final int TAIL_FRAMES = 16;

    private static final long FRAME_MICROS = Sentence.FRAME_MILLIS * 1_000L;

    private TrackTimes() {}

    /** The track of {@code sentence}, whose pauses at both ends are {@link #LEAD_FRAMES} and {@link #TAIL_FRAMES}. */
    static SpeechTrack of(Sentence sentence) {
        List<Phone> phones = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        long now = LEAD_FRAMES * FRAME_MICROS;
        phones.add(new Phone("", 0, now, false));
        for (Sentence.Unit unit : sentence.sounding()) {
            long end = now + unit.frames() * FRAME_MICROS;
            phones.add(new Phone(unit.ipa(), now, end, unit.stressed()));
            if (!unit.isPause()) extend(words, sentence.tokens().get(unit.token()), unit, now, end);
            now = end;
        }
        long end = now + TAIL_FRAMES * FRAME_MICROS;
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
