package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.text.Folding;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Language;
import java.util.List;

/**
 * A first look at a comment in a flood: by its words alone, in some ten microseconds. What is worth most to a sale is
 * read first. Safe for any thread.
 */
public final class Triage {
    /** Worth of what is most worth reading. */
    public static final int HIGHEST = 9;

    private final Cues cues = new Cues();

    /** How much it is worth to read this soon: 0 (least) .. 9; advertising and noise 1 or less. */
    public int worth(String text) {
        if (text.isBlank()) {
            return 0;
        }
        if (SpamSigns.in(text)) {
            return 1;
        }
        String folded = Folding.fold(text);
        return language(folded).stream()
                .mapToInt(language -> Cues.score(cues.in(folded, language)).ranked().stream()
                        .findFirst()
                        .map(Triage::worth)
                        .orElse(2))
                .max()
                .orElse(2);
    }

    private static List<Language> language(String folded) {
        return folded.chars().anyMatch(HanTable::isHan) ? List.of(Language.ZH) : List.of(Language.EN, Language.DE);
    }

    private static int worth(Intent intent) {
        return switch (intent) {
            case ORDER_HELP, PRICE, STOCK -> HIGHEST;
            case SIZE, DELIVERY -> 8;
            case MATERIAL, RETURNS, WARRANTY, COMPARISON -> 7;
            case USAGE -> 6;
            case COMPLAINT -> 5;
            case COMPLIMENT -> 4;
            case GREETING -> 3;
            case OFF_TOPIC -> 2;
            case ABUSE, SPAM, INJECTION -> 1;
        };
    }
}
