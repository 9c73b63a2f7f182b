package dev.nightshift.avatar.drawn.motion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From a symbol of the International Phonetic Alphabet to mouth shapes. It takes what synthesizers of English, German
 * and Mandarin write: tie bars, long marks, tones, aspiration and other diacritics are passed over, diphthongs,
 * triphthongs, affricates and r-coloured vowels become several parts.
 *
 * @param parts in time order; one of {@link Viseme#SILENCE} for a pause
 * @param unknown how many letters were guessed from their look
 */
public record Visemes(List<VisemePart> parts, int unknown) {
    private static final Visemes PAUSE = new Visemes(List.of(new VisemePart(Viseme.SILENCE, 1, 1, 1)), 0);
    private static final int CEDILLA = 0x327;
    private static final int R_HOOK = 0x2DE;

    public static Visemes of(String ipa) {
        String letters = letters(ipa);
        if (letters.isEmpty()) {
            return PAUSE;
        }
        List<VisemePart> parts = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < letters.length(); ) {
            Optional<VisemePart> pair = IpaTable.pair(letters.substring(i, Math.min(i + 2, letters.length())));
            String one = letters.substring(i, letters.offsetByCodePoints(i, 1));
            Optional<VisemePart> known = pair.or(() -> IpaTable.letter(one));
            unknown += known.isPresent() ? 0 : 1;
            parts.add(known.orElseGet(() -> byLook(one)));
            i += pair.isPresent() ? 2 : one.length();
        }
        return new Visemes(shared(parts), unknown);
    }

    /** What sounds, without marks; an r hook becomes an r. */
    private static String letters(String ipa) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(ipa, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (c == CEDILLA && !kept.isEmpty() && kept.charAt(kept.length() - 1) == 'c') {
                kept.setCharAt(kept.length() - 1, 'ç');
            } else if (c == R_HOOK) {
                kept.append('ɹ');
            } else if (sounds(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean sounds(int c) {
        return Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    /** A letter that no table has: vowels by their Latin base, all else as the most neutral consonant. */
    private static VisemePart byLook(String letter) {
        String small = letter.toLowerCase(Locale.ROOT);
        Viseme viseme =
                switch (small) {
                    case "a", "ä", "α" -> Viseme.A;
                    case "ε", "э" -> Viseme.E;
                    case "ι" -> Viseme.I;
                    case "ö", "ω" -> Viseme.O;
                    case "ü", "υ" -> Viseme.U;
                    default -> Viseme.K_G;
                };
        return IpaTable.letter(small).orElse(new VisemePart(viseme, 1, 1, 0.6));
    }

    /** Open vowels take more of the time than glides, and every other part counts alike. */
    private static List<VisemePart> shared(List<VisemePart> parts) {
        double sum = parts.stream().mapToDouble(Visemes::weight).sum();
        return parts.stream().map(part -> part.lasting(weight(part) / sum)).toList();
    }

    private static double weight(VisemePart part) {
        return switch (part.viseme()) {
            case A -> 1;
            case E, O -> 0.85;
            case I, U, R -> 0.55;
            case SILENCE, P_B_M, F_V, TH, T_D, K_G, CH_J_SH, S_Z, N_L -> 0.7;
        };
    }
}
