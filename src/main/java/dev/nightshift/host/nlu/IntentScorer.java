package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.PhraseBook.Hit;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Map;

/** Weighs words, form and meaning of a comment that is neither abuse nor advertising nor an order to the machine. */
final class IntentScorer {
    /** What a further intent needs by its own words. */
    private static final double ALSO = 4;

    /** Likelihood from which meaning alone makes a comment abuse, an order to the machine or advertising. */
    private static final double HARMFUL = 0.55;

    /** The same for abuse in a comment that asks nothing and has no word of the trade. */
    private static final double HURTFUL = 0.42;

    /** What a theme asked after for certain adds to its intent. */
    private static final double THEMES = 5;

    /** What a phrase weighs that tells an intent by itself. */
    private static final double BORNE_OUT = 3;

    private static final double ASKED = 1.2;
    private static final double TOLD = 0.75;
    private static final double BESIDE = 0.4;

    private final Cues cues;
    private final Meaning meaning;
    private final Meaning themes;
    private final QuestionForm form;

    IntentScorer(Cues cues, Meaning meaning, Meaning themes, QuestionForm form) {
        this.cues = cues;
        this.meaning = meaning;
        this.themes = themes;
        this.form = form;
    }

    /**
     * The likely intents.
     *
     * @param borneOut whether a word or phrase of its own, and not meaning alone, speaks for the first
     */
    record Weighing(Intent intent, List<Intent> also, double confidence, boolean borneOut) {}

    /**
     * @param named whether a product is named, which makes small talk unlikely
     */
    Weighing weigh(String text, String folded, Language language, boolean named) {
        List<Hit<Weighed>> hits = cues.in(folded, language);
        Scores scores = Cues.score(hits);
        boolean asks = form.asks(text, folded);
        formed(scores, asks, named);
        boolean trade = named || hits.stream().anyMatch(hit -> Cues.intent(hit).question());
        Map<Intent, Double> meant = meaning.of(text, language);
        meant.forEach((intent, likely) -> {
            double least = intent == Intent.ABUSE && !trade && !asks ? HURTFUL : HARMFUL;
            if (isShoppers(intent) || (likely >= least && !named)) {
                scores.add(intent, likely * trust(language));
            }
        });
        if (meant.getOrDefault(Intent.ABUSE, 0.0) < HURTFUL) {
            themes.of(text, language).forEach((intent, likely) -> scores.add(intent, likely * THEMES));
        }
        List<Intent> ranked = scores.ranked();
        if (ranked.isEmpty() || scores.of(ranked.getFirst()) < 1) {
            return new Weighing(fallback(text, folded, named), List.of(), 0.2, false);
        }
        Intent best = ranked.getFirst();
        boolean borneOut = hits.stream()
                .anyMatch(hit -> Cues.intent(hit) == best && hit.value().weight() >= BORNE_OUT);
        return new Weighing(best, also(best, hits), confidence(scores, ranked), borneOut);
    }

    private static boolean isShoppers(Intent intent) {
        return intent != Intent.ABUSE && intent != Intent.SPAM && intent != Intent.INJECTION;
    }

    private static double trust(Language language) {
        return switch (language) {
            case EN -> 5;
            case DE -> 4;
            case ZH -> 5;
        };
    }

    private static void formed(Scores scores, boolean question, boolean named) {
        for (Intent intent : Intent.values()) {
            if (intent.question()) {
                scores.scale(intent, question ? ASKED : 1);
            } else if (intent == Intent.COMPLIMENT || intent == Intent.COMPLAINT) {
                scores.scale(intent, question ? TOLD : ASKED);
            }
        }
        boolean more = scores.ranked().stream()
                .anyMatch(intent -> intent != Intent.GREETING && intent != Intent.OFF_TOPIC && scores.of(intent) >= 3);
        if (more) {
            scores.scale(Intent.GREETING, BESIDE);
        }
        if (named) {
            scores.scale(Intent.OFF_TOPIC, BESIDE);
            scores.scale(Intent.GREETING, BESIDE);
        }
    }

    private Intent fallback(String text, String folded, boolean named) {
        if (named || form.asks(text, folded)) {
            return Intent.USAGE;
        }
        return folded.isEmpty() ? Intent.COMPLIMENT : Intent.OFF_TOPIC;
    }

    /** Further questions whose words are not words of the main one. */
    private static List<Intent> also(Intent main, List<Hit<Weighed>> hits) {
        List<Hit<Weighed>> used =
                hits.stream().filter(hit -> Cues.intent(hit) == main).toList();
        return hits.stream()
                .filter(hit -> hit.value().weight() >= ALSO && Cues.intent(hit) != main)
                .filter(hit -> used.stream().noneMatch(other -> Weighed.overlap(hit, other)))
                .map(Cues::intent)
                .filter(intent -> intent.question() || intent == Intent.COMPLAINT)
                .distinct()
                .limit(2)
                .toList();
    }

    private static double confidence(Scores scores, List<Intent> ranked) {
        double best = scores.of(ranked.getFirst());
        double next = ranked.size() > 1 ? scores.of(ranked.get(1)) : 0;
        return Math.clamp(0.35 + 0.08 * (best - next) + 0.03 * best, 0.2, 0.99);
    }
}
