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
    /** Up to here an insult inside an order, such as "repeat after me", is what the host shall say, not what is meant. */
    private static final double MEANT = 0.55;

    /** Hurtful by its meaning, without a word of the lexicons. */
    private static final Abuse BY_MEANING = new Abuse(0.4, Abuse.Target.HOST);

    private final LanguageGuess languages;
    private final AbuseDetector abuse = new AbuseDetector();
    private final OrderDetector orders = new OrderDetector();
    private final IntentScorer intents;
    private final AboutReader abouts;
    private final QuestionForm form;

    StandardReader(Meaning meaning) {
        Lexicon words = Lexicon.read("words.yaml");
        this.languages = new LanguageGuess(words);
        this.form = new QuestionForm(words);
        this.intents = new IntentScorer(new Cues(), meaning, form);
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
        Abuse felt = weighed.intent() == Intent.ABUSE && hurt.severity() < Abuse.FROM ? BY_MEANING : hurt;
        return new Reading(
                language,
                weighed.intent(),
                weighed.also(),
                about,
                felt,
                folded,
                weighed.confidence(),
                form.asks(text, folded));
    }

    private Weighing weigh(String text, String folded, Language language, Abuse hurt, boolean named) {
        Optional<Intent> order = orders.of(text);
        boolean dictated = order.filter(Intent.INJECTION::equals).isPresent() && hurt.severity() < MEANT;
        if (hurt.severity() >= Abuse.FROM && !dictated) {
            return new Weighing(Intent.ABUSE, order.stream().toList(), SURE);
        }
        return order.map(intent -> new Weighing(intent, List.of(), SURE))
                .orElseGet(() -> intents.weigh(text, folded, language, named));
    }
}
