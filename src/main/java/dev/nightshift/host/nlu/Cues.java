package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.lexicon.PhraseBook.Hit;
import dev.nightshift.shop.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words and phrases that tell an intent, by language. */
final class Cues {
    /** What a further word for the same intent adds. */
    private static final double FURTHER = 0.25;
    /** English words in a German or Chinese comment. */
    private static final double BORROWED = 0.6;

    private final Map<Language, PhraseBook<Weighed>> books = new EnumMap<>(Language.class);

    Cues() {
        for (Language language : Language.values()) {
            books.put(
                    language,
                    Lexicon.read("intents-" + language.code() + ".yaml").book(Weighed::new));
        }
    }

    /** The phrases found, without those that stand inside a weightier phrase of another intent. */
    List<Hit<Weighed>> in(String folded, Language language) {
        List<Hit<Weighed>> own = find(folded, language);
        List<Hit<Weighed>> all = language == Language.EN
                ? own
                : Stream.concat(
                                own.stream(),
                                find(folded, Language.EN).stream()
                                        .map(hit -> new Hit<>(borrowed(hit.value()), hit.start(), hit.end())))
                        .toList();
        return all.stream()
                .filter(hit -> all.stream().noneMatch(other -> outweighs(other, hit)))
                .toList();
    }

    private List<Hit<Weighed>> find(String folded, Language language) {
        return java.util.Objects.requireNonNull(books.get(language)).find(folded);
    }

    /** The weightiest phrase of each intent counts whole, further ones in part. */
    static Scores score(Collection<Hit<Weighed>> hits) {
        Map<Intent, Double> most = new EnumMap<>(Intent.class);
        Map<Intent, Double> sum = new EnumMap<>(Intent.class);
        for (Hit<Weighed> hit : hits) {
            most.merge(intent(hit), hit.value().weight(), Math::max);
            sum.merge(intent(hit), hit.value().weight(), Double::sum);
        }
        Scores scores = new Scores();
        most.forEach((intent, weight) ->
                scores.add(intent, weight + FURTHER * Math.min(8, sum.getOrDefault(intent, weight) - weight)));
        return scores;
    }

    static Intent intent(Hit<Weighed> hit) {
        return Intent.valueOf(hit.value().section().toUpperCase(Locale.ROOT));
    }

    private static Weighed borrowed(Weighed weighed) {
        return new Weighed(weighed.section(), weighed.weight() * BORROWED);
    }

    private static boolean outweighs(Hit<Weighed> other, Hit<Weighed> hit) {
        return other.value().weight() > hit.value().weight()
                && other.start() <= hit.start()
                && other.end() >= hit.end()
                && !other.value().section().equals(hit.value().section());
    }
}
