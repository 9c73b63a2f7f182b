package dev.nightshift.media;

/**
 * One speech sound and when it sounds.
 *
 * @param ipa symbol of the International Phonetic Alphabet without stress and tone marks, {@code ""} for a pause
 * @param startMicros from the start of the utterance
 * @param endMicros from the start of the utterance, not before the start
 * @param stressed whether it belongs to a syllable that carries a pitch accent or primary stress
 */
public record Phone(String ipa, long startMicros, long endMicros, boolean stressed) {
    public boolean isPause() {
        return ipa.isEmpty();
    }
}
