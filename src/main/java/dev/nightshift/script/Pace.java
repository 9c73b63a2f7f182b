package dev.nightshift.script;

import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Language;
import java.time.Duration;

/**
 * How long sentences take: 160 words a minute in English, 138 in German, 200 characters in Mandarin. That is brisk for a
 * host, so that what is planned once in half an hour is heard once in half an hour; a voice should not speak faster.
 */
final class Pace {
    /** The pause after a sentence. */
    private static final long PAUSE_MILLIS = 350;

    /** A spoken price, stock or date. */
    static final long FIGURE_MILLIS = 1500;

    private final Language language;
    private final Normaliser normaliser;

    Pace(Language language, Normaliser normaliser) {
        this.language = language;
        this.normaliser = normaliser;
    }

    Duration of(String text, int figures) {
        String spoken = normaliser.spoken(text);
        long millis =
                switch (language) {
                    case EN -> words(spoken) * 60_000 / 160;
                    case DE -> words(spoken) * 60_000 / 138;
                    case ZH -> spoken.codePoints().filter(Character::isLetter).count() * 60_000 / 200;
                };
        return Duration.ofMillis(millis + figures * FIGURE_MILLIS + PAUSE_MILLIS);
    }

    private static long words(String spoken) {
        return spoken.isBlank() ? 0 : spoken.strip().split("\\s+").length;
    }
}
