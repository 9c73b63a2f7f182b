package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Speak;
import java.util.List;

/**
 * What the body needs to know of a speech, in program time.
 *
 * @param id the speech
 * @param start of its sound
 * @param end of its sound, earlier when it was hushed
 * @param question whether it asks
 * @param phrases in order
 * @param accents onsets of accented syllables, in order
 */
record PlannedSpeech(long id, long start, long end, boolean question, List<Phrase> phrases, List<Long> accents) {

    static PlannedSpeech of(Speak speech) {
        long start = speech.atMicros();
        return new PlannedSpeech(
                speech.speechId(),
                start,
                start + speech.track().durationMicros(),
                speech.question(),
                Phrase.of(speech.track(), start),
                Accents.of(speech.track(), start));
    }

    PlannedSpeech until(long cut) {
        List<Long> kept = accents.stream().filter(accent -> accent < cut).toList();
        return new PlannedSpeech(
                id, start, Math.min(end, Math.max(start, cut)), question, Phrase.until(phrases, cut), kept);
    }

    /** End of the phrase that sounds at a moment, or of the last one. */
    long phraseEndAfter(long at) {
        for (Phrase phrase : phrases) {
            if (phrase.end() > at) {
                return phrase.end();
            }
        }
        return end;
    }
}
