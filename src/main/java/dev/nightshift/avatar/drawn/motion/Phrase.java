package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * Speech between two pauses, in program time.
 *
 * @param start microseconds
 * @param end microseconds
 */
record Phrase(long start, long end) {

    static List<Phrase> of(SpeechTrack track, long speechStart) {
        List<Phrase> phrases = new ArrayList<>();
        for (Phone phone : track.phones()) {
            if (!phone.isPause()) {
                append(phrases, new Phrase(speechStart + phone.startMicros(), speechStart + phone.endMicros()));
            }
        }
        return List.copyOf(phrases);
    }

    private static void append(List<Phrase> phrases, Phrase sound) {
        if (phrases.isEmpty() || sound.start() - phrases.getLast().end() > Island.PAUSE) {
            phrases.add(sound);
        } else {
            phrases.set(phrases.size() - 1, new Phrase(phrases.getLast().start(), sound.end()));
        }
    }

    /** What is left of phrases when the speech breaks off. */
    static List<Phrase> until(List<Phrase> phrases, long cut) {
        return phrases.stream()
                .filter(phrase -> phrase.start() < cut)
                .map(phrase -> new Phrase(phrase.start(), Math.min(phrase.end(), cut)))
                .toList();
    }
}
