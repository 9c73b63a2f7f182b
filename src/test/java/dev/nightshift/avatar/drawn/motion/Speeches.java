package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Speech tracks for tests: written by hand, or random but pronounceable. */
final class Speeches {
    private static final List<String> CONSONANTS =
            List.of("p", "b", "m", "f", "v", "θ", "t", "d", "k", "ɡ", "tʃ", "ʃ", "s", "z", "n", "l", "ɹ", "w", "h");
    private static final List<String> VOWELS =
            List.of("a", "æ", "e", "ɛ", "i", "ɪ", "ɔ", "u", "ə", "aɪ", "aʊ", "oʊ", "ɝ", "ɑː");

    private Speeches() {}

    /** Phones written as {@code "h:60 ə:50 l:70 'oʊ:160 _:300"}, lengths in milliseconds, {@code '} for stress. */
    static SpeechTrack track(String written) {
        List<Phone> phones = new ArrayList<>();
        long at = 0;
        for (String token : written.split(" ")) {
            String[] parts = token.split(":");
            boolean stressed = parts[0].startsWith("'");
            String ipa = parts[0].replace("'", "").replace("_", "");
            long end = at + 1000 * Long.parseLong(parts[1]);
            phones.add(new Phone(ipa, at, end, stressed));
            at = end;
        }
        return new SpeechTrack(phones, List.of(), at);
    }

    /** Syllables of a consonant and a vowel, two to a word, every other word accented, a pause now and then. */
    static SpeechTrack random(RandomGenerator random, int words, long shortestMillis) {
        List<Phone> phones = new ArrayList<>();
        List<Word> spoken = new ArrayList<>();
        long at = 0;
        for (int word = 0; word < words; word++) {
            long start = at;
            boolean accented = word % 2 == 1;
            for (int syllable = 0; syllable < 2; syllable++) {
                at = append(phones, CONSONANTS, random, at, shortestMillis, false);
                at = append(phones, VOWELS, random, at, shortestMillis, accented && syllable == 0);
            }
            spoken.add(new Word(word, word + 1, start, at, accented));
            if (random.nextInt(5) == 0) {
                long pause = 1000 * random.nextInt(60, 500);
                phones.add(new Phone("", at, at + pause, false));
                at += pause;
            }
        }
        return new SpeechTrack(phones, spoken, at);
    }

    private static long append(
            List<Phone> phones, List<String> of, RandomGenerator random, long at, long shortest, boolean stressed) {
        long end = at + 1000 * random.nextLong(shortest, shortest + 110) + random.nextInt(1000);
        phones.add(new Phone(of.get(random.nextInt(of.size())), at, end, stressed));
        return end;
    }

    static Speak speak(long at, long id, SpeechTrack track) {
        return new Speak(at, id, track, List.of(), false, false);
    }
}
