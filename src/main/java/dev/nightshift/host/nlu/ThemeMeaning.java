package dev.nightshift.host.nlu;

import dev.nightshift.host.embedding.Embedder;
import dev.nightshift.host.theme.Themes;
import dev.nightshift.shop.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The intent of the themes that a sentence asks after. A sentence that is like no wording of theirs asks after none: then
 * all is unlikely.
 */
final class ThemeMeaning implements Meaning {
    private static final double HALF = 0.5;
    private static final double HALF_CHINESE = 0.62;
    private static final double WIDTH = 0.05;

    private final Embedder embedder;
    private final Themes themes;

    ThemeMeaning(Embedder embedder, Themes themes) {
        this.embedder = embedder;
        this.themes = themes;
    }

    @Override
    public Map<Intent, Double> of(String text, Language language) {
        Themes.Asked asked = themes.asked(embedder.embed(text, language), language);
        double half = language == Language.ZH ? HALF_CHINESE : HALF;
        double near = 1 / (1 + Math.exp((half - asked.nearest()) / WIDTH));
        Map<Intent, Double> likely = new EnumMap<>(Intent.class);
        for (int theme = 0; theme < themes.size(); theme++) {
            Intent intent = Intent.valueOf(themes.intent(theme).toUpperCase(Locale.ROOT));
            likely.merge(intent, near * asked.likely()[theme], Double::sum);
        }
        return likely;
    }
}
