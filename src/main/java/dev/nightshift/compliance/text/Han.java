package dev.nightshift.compliance.text;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Chinese characters one by one: the simplified form and the sound. Asks ICU once for each character. Any thread. */
final class Han {
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final Transliterator sounds = Transliterator.getInstance("Han-Latin; Lower");
    private final Map<Character, Character> forms = new ConcurrentHashMap<>();
    private final Map<Character, String> heard = new ConcurrentHashMap<>();

    static boolean isHan(int point) {
        return point >= 0x4E00 && point <= 0x9FFF;
    }

    char simplified(char han) {
        return forms.computeIfAbsent(
                han, sign -> simplified.transliterate(String.valueOf(sign)).charAt(0));
    }

    /** The syllable with its tone, such as {@code zuì}. */
    String sound(char han) {
        return heard.computeIfAbsent(
                han, sign -> sounds.transliterate(String.valueOf(sign)).strip());
    }

    /** The syllable as it is typed, such as {@code zui}. */
    String typed(char han) {
        return java.text.Normalizer.normalize(sound(han), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }
}
