package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds the moments that carry the speech: the onsets of the stressed vowels of accented words. */
final class Accents {
    private Accents() {}

    /** Onsets in program time, in order. Without accented words, every stressed vowel counts. */
    static List<Long> of(SpeechTrack track, long speechStart) {
        List<Long> onsets = new ArrayList<>();
        for (Word word : track.words()) {
            if (word.accented()) {
                onsets.add(speechStart + vowelIn(track, word.startMicros(), word.endMicros()));
            }
        }
        if (onsets.isEmpty()) {
            track.phones().stream()
                    .filter(phone -> phone.stressed() && isVowel(phone))
                    .forEach(phone -> onsets.add(speechStart + phone.startMicros()));
        }
        return List.copyOf(onsets);
    }

    /** The stressed vowel of a word, else its first vowel, else its beginning. */
    private static long vowelIn(SpeechTrack track, long from, long until) {
        long first = Long.MIN_VALUE;
        for (Phone phone : track.phones()) {
            if (phone.startMicros() >= from && phone.startMicros() < until && isVowel(phone)) {
                if (phone.stressed()) {
                    return phone.startMicros();
                }
                first = first == Long.MIN_VALUE ? phone.startMicros() : first;
            }
        }
        return first == Long.MIN_VALUE ? from : first;
    }

    private static boolean isVowel(Phone phone) {
        return Visemes.of(phone.ipa()).parts().stream()
                .anyMatch(part -> part.viseme().isVowel());
    }
}
