package dev.nightshift.voice.espeak;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;

/** espeak-ng's spelling of phones in plain IPA: its Mandarin writes some in a notation of its own, and tones within. */
final class EspeakPhones {
    private static final Map<String, String> IPA = Map.ofEntries(
            entry("ts.", "tʂ"),
            entry("ts.h", "tʂʰ"),
            entry("tsh", "tsʰ"),
            entry("tɕh", "tɕʰ"),
            entry("s.", "ʂ"),
            entry("z.", "ʐ"),
            entry("ph", "pʰ"),
            entry("th", "tʰ"),
            entry("kh", "kʰ"),
            entry("o-", "ɤ"),
            entry("i.", "ɨ"),
            entry("onɡ", "ʊŋ"),
            entry("ʲ", "j"));

    private static final String VOWELS = "aeiouyøœæɑɒɔəɛɜɤɪʊʌɐɨɝɚʏ";

    private EspeakPhones() {}

    static String ipa(String phone) {
        String bare = Normalizer.normalize(phone, Normalizer.Form.NFD).replaceAll("[\\p{M}0-9ˈˌ˥-˩]", "");
        return phone.equals("ç") ? phone : IPA.getOrDefault(bare, bare);
    }

    static boolean isVowel(String ipa) {
        return !ipa.isEmpty() && VOWELS.indexOf(ipa.charAt(0)) >= 0;
    }
}
