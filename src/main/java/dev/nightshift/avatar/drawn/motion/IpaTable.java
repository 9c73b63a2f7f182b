package dev.nightshift.avatar.drawn.motion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which shape each letter of the International Phonetic Alphabet (2020 chart and espeak-ng's additions) takes. */
final class IpaTable {
    private static final Map<String, VisemePart> LETTERS = letters();
    /** Two letters that are one shape. */
    private static final Map<String, VisemePart> PAIRS = Map.of(
            "tʃ",
            part(Viseme.CH_J_SH, 0.9),
            "dʒ",
            part(Viseme.CH_J_SH, 0.9),
            "tʂ",
            part(Viseme.CH_J_SH, 0.9),
            "dʐ",
            part(Viseme.CH_J_SH, 0.9),
            "tɕ",
            part(Viseme.S_Z, 1.1),
            "dʑ",
            part(Viseme.S_Z, 1.1));

    private IpaTable() {}

    static Optional<VisemePart> pair(String two) {
        return Optional.ofNullable(PAIRS.get(two));
    }

    static Optional<VisemePart> letter(String one) {
        return Optional.ofNullable(LETTERS.get(one));
    }

    private static Map<String, VisemePart> letters() {
        Map<String, VisemePart> table = new HashMap<>();
        vowels(table);
        consonants(table);
        // The voice of the glottis leaves the mouth to the neighbours.
        each(table, "h ɦ ʔ ħ ʕ ʜ ʢ ʡ", new VisemePart(Viseme.K_G, 1, 1, 0.15));
        return Map.copyOf(table);
    }

    private static void vowels(Map<String, VisemePart> table) {
        each(table, "a ɑ", part(Viseme.A, 1));
        each(table, "æ ʌ ɐ", part(Viseme.A, 0.85));
        each(table, "e ɛ ɜ", part(Viseme.E, 1));
        each(table, "ə ɘ ɤ ɵ", part(Viseme.E, 0.7));
        each(table, "i j", part(Viseme.I, 0.95));
        each(table, "ɪ ɨ ᵻ ɯ ɿ ı", part(Viseme.I, 1.1));
        each(table, "ɔ ɒ o", part(Viseme.O, 1));
        each(table, "ø œ ɞ ɶ", part(Viseme.O, 0.85));
        each(table, "u ʊ ᵿ ʉ", part(Viseme.U, 1.05));
        each(table, "y ʏ w ʍ ɥ ʮ", part(Viseme.U, 0.9));
        each(table, "ɚ ɝ", part(Viseme.R, 1.4));
        each(table, "ʅ ʯ", part(Viseme.R, 1));
    }

    private static void consonants(Map<String, VisemePart> table) {
        each(table, "p b m ɓ ʙ ʘ", part(Viseme.P_B_M, 1));
        each(table, "f v ɱ ʋ β ɸ ⱱ", part(Viseme.F_V, 1));
        each(table, "θ ð", part(Viseme.TH, 1));
        each(table, "t d ʈ ɖ ɗ ɾ ɽ ǀ ǃ ǂ", part(Viseme.T_D, 1));
        each(table, "k g ɡ c ɟ q ɢ ɠ ʛ ʄ x ɣ χ ʁ ʀ ŋ ɴ ɰ ɧ", part(Viseme.K_G, 1));
        each(table, "ʃ ʒ ʂ", part(Viseme.CH_J_SH, 1));
        each(table, "s z ɕ ʑ ç ʝ", part(Viseme.S_Z, 1));
        each(table, "n l ɲ ɳ ɫ ɭ ʎ ʟ ɬ ɮ ɺ ǁ", part(Viseme.N_L, 1));
        each(table, "r ɹ ɻ ʐ", part(Viseme.R, 1));
    }

    private static void each(Map<String, VisemePart> table, String letters, VisemePart part) {
        for (String letter : letters.split(" ")) {
            table.put(letter, part);
        }
    }

    private static VisemePart part(Viseme viseme, double open) {
        return new VisemePart(viseme, 1, open, 1);
    }
}
