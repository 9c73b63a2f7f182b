package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.IntentScorer.Weighing;
import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.text.Folding;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands comments by words, form and meaning: abuse first, then orders to the machine and advertising, then what a
 * shopper may want.
 */
final class StandardReader implements CommentReader {
    private static final double SURE = 0.9;

    private final LanguageGuess languages;
    private final AbuseDetector abuse = new AbuseDetector();
    private final OrderDetector orders = new OrderDetector();
    private final IntentScorer intents;
    private final AboutReader abouts;

    StandardReader(Meaning meaning) {
        Lexicon words = Lexicon.read("words.yaml");
        this.languages = new LanguageGuess(words);
        this.intents = new IntentScorer(new Cues(), meaning, words);
        this.abouts = new AboutReader(words);
    }

    @Override
    public Reading read(String text, Topic topic) {
        String folded = Folding.fold(text);
        Language language = languages.of(text, folded, topic.show());
        List<Set<String>> named = abouts.named(folded, topic.catalogue());
        Abuse hurt = abuse.of(text, language);
        Weighing weighed = weigh(text, folded, language, hurt, !named.isEmpty());
        About about = abouts.about(folded, named, weighed.intent(), topic);
        return new Reading(language, weighed.intent(), weighed.also(), about, hurt, folded, weighed.confidence());
    }

    private Weighing weigh(String text, String folded, Language language, Abuse hurt, boolean named) {
        Optional<Intent> order = orders.of(text);
        if (hurt.severity() >= Abuse.FROM) {
            return new Weighing(Intent.ABUSE, order.stream().toList(), SURE);
        }
        return order.map(intent -> new Weighing(intent, List.of(), SURE))
                .orElseGet(() -> intents.weigh(text, folded, language, named));
    }
}
