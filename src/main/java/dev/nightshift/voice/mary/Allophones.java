package dev.nightshift.voice.mary;

import static java.util.Map.entry;

import java.util.Map;

/** Mary's American English symbols (SAMPA) in the International Phonetic Alphabet. */
final class Allophones {
    private static final Map<String, String> IPA = Map.ofEntries(
            entry("A", "ɑː"),
            entry("O", "ɔː"),
            entry("u", "uː"),
            entry("i", "iː"),
            entry("{", "æ"),
            entry("V", "ʌ"),
            entry("E", "ɛ"),
            entry("I", "ɪ"),
            entry("U", "ʊ"),
            entry("@", "ə"),
            entry("r=", "ɝ"),
            entry("aU", "aʊ"),
            entry("OI", "ɔɪ"),
            entry("@U", "oʊ"),
            entry("EI", "eɪ"),
            entry("AI", "aɪ"),
            entry("tS", "tʃ"),
            entry("dZ", "dʒ"),
            entry("T", "θ"),
            entry("D", "ð"),
            entry("S", "ʃ"),
            entry("Z", "ʒ"),
            entry("N", "ŋ"),
            entry("g", "ɡ"),
            entry("r", "ɹ"),
            entry("_", ""));

    private Allophones() {}

    /** The IPA symbol; those that are the same in both alphabets (p, b, m, f, s, l, w, j ...) stay as they are. */
    static String ipa(String allophone) {
        return IPA.getOrDefault(allophone, allophone);
    }

    static boolean isVowel(String ipa) {
        return "ɑɔuiæʌɛɪʊəɝaoe".indexOf(ipa.charAt(0)) >= 0;
    }
}
