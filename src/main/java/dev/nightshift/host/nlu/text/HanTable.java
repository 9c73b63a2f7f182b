package dev.nightshift.host.nlu.text;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;

/**
 * Chinese characters one by one: the simplified form and the sound without its tone. Taken from ICU once and kept as
 * tables, because its transliterators are too slow for a flood and lock.
 */
public final class HanTable {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final HanTable STANDARD = new HanTable();

    private final String[] simplified;
    private final String[] sounds;

    private HanTable() {
        StringBuilder all = new StringBuilder();
        for (int point = FIRST; point <= LAST; point++) {
            all.append((char) point).append('\n');
        }
        simplified = lines("Traditional-Simplified", all.toString());
        sounds = lines("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower", String.join("\n", simplified) + "\n");
    }

    public static HanTable standard() {
        return STANDARD;
    }

    public static boolean isHan(int point) {
        return point >= FIRST && point <= LAST;
    }

    /** The simplified form of a Chinese character. */
    char simplified(char han) {
        return simplified[han - FIRST].charAt(0);
    }

    /** The syllable of a Chinese character, such as {@code zhu}. */
    String sound(char han) {
        return sounds[han - FIRST];
    }

    /** Every Chinese character of a text by its sound, each followed by one space; the rest stays. */
    public String sounds(CharSequence text) {
        StringBuilder heard = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (isHan(sign)) {
                heard.append(sound(sign)).append(' ');
            } else {
                heard.append(sign);
            }
        }
        return heard.toString();
    }

    private static String[] lines(String rules, String text) {
        String[] lines = Transliterator.getInstance(rules).transliterate(text).split("\n", -1);
        return Arrays.stream(lines).map(line -> line.strip().intern()).toArray(String[]::new);
    }
}
