package dev.nightshift.media;

import java.util.List;

/**
 * What is said when in one utterance: the bridge from a voice to lips, gestures and captions.
 *
 * @param phones in time order without gaps or overlaps
 * @param words in time order
 * @param durationMicros length of the utterance's sound
 */
public record SpeechTrack(List<Phone> phones, List<Word> words, long durationMicros) {
    public SpeechTrack {
        phones = List.copyOf(phones);
        words = List.copyOf(words);
    }
}
