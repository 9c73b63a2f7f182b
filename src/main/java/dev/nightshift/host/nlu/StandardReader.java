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
    private final FollowUps followUps;

    StandardReader(Meaning meaning, Meaning themes) {
        Lexicon words = Lexicon.read("words.yaml");
        this.languages = new LanguageGuess(words);
        this.form = new QuestionForm(words);
        this.intents = new IntentScorer(new Cues(), meaning, themes, form);
        this.abouts = new AboutReader(words);
        this.followUps = new FollowUps(words);
    }

    @Override
    public Reading read(String text, Topic topic) {
        String folded = Folding.fold(text);
        Language language = languages.of(text, folded, topic);
        List<Set<String>> named = abouts.named(folded, topic.catalogue());
        Abuse hurt = abuse.of(text, language);
        Weighing own = weigh(text, folded, language, hurt, !named.isEmpty());
        Optional<String> after = before(folded, form.asks(text, folded) && !named.isEmpty(), topic, own);
        Weighing weighed = after.map(
                        earlier -> new Weighing(weigh(earlier, topic).intent(), List.of(), own.confidence(), false))
                .orElse(own);
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
                form.asks(text, folded),
                after);
    }

    /**
     * The earlier question that a comment goes on with: it asks the same of something else, unless its own words ask for
     * more.
     *
     * @param names whether it asks and names a product
     */
    private Optional<String> before(String folded, boolean names, Topic topic, Weighing own) {
        boolean goesOn = !own.borneOut() && (followUps.isOne(folded) || names && followUps.isBare(folded));
        return topic.earlier().stream()
                .reduce((first, last) -> last)
                .filter(last -> goesOn)
                .filter(last -> weigh(last, topic).intent().question());
    }

    private Weighing weigh(String text, Topic topic) {
        String folded = Folding.fold(text);
        Language language = languages.of(text, folded, topic);
        boolean named = !abouts.named(folded, topic.catalogue()).isEmpty();
        return weigh(text, folded, language, abuse.of(text, language), named);
    }

    private Weighing weigh(String text, String folded, Language language, Abuse hurt, boolean named) {
        Optional<Intent> order = orders.of(text);
        boolean dictated = order.filter(Intent.INJECTION::equals).isPresent() && hurt.severity() < MEANT;
        if (hurt.severity() >= Abuse.FROM && !dictated) {
            return new Weighing(Intent.ABUSE, order.stream().toList(), SURE, true);
        }
        return order.map(intent -> new Weighing(intent, List.of(), SURE, true))
                .orElseGet(() -> intents.weigh(text, folded, language, named));
    }
}
