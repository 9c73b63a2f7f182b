package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.text.Disguises;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds hurtful words, disguised ones too: the lexicon of the comment's language, and what is hurtful in any company from
 * the other two.
 */
final class AbuseDetector {
    private static final String SOUND = "sound";
    /** From here on words of another language count. */
    private static final double PLAIN_IN_ANY_LANGUAGE = 0.5;

    private final Map<Language, PhraseBook<Weighed>> books = new EnumMap<>(Language.class);
    private final PhraseBook<Weighed> sounds;
    private final List<String> words;

    AbuseDetector() {
        for (Language language : Language.values()) {
            books.put(language, lexicon(language).book(name -> !name.equals(SOUND), Weighed::new));
        }
        this.sounds = lexicon(Language.ZH).book(SOUND::equals, Weighed::new);
        this.words = books.values().stream()
                .flatMap(book -> book.words().stream())
                .distinct()
                .toList();
    }

    Abuse of(String text, Language language) {
        List<Weighed> found = new ArrayList<>();
        for (String reading : Disguises.readings(text, words)) {
            books.forEach((spoken, book) -> Weighed.meant(book.find(reading)).stream()
                    .map(PhraseBook.Hit::value)
                    .filter(weighed -> spoken == language || weighed.weight() >= PLAIN_IN_ANY_LANGUAGE)
                    .forEach(found::add));
            bySound(reading).forEach(found::add);
        }
        return found.stream()
                .max(Comparator.comparingDouble(Weighed::weight))
                .map(worst -> new Abuse(Math.min(1, worst.weight() + (found.size() > 1 ? 0.05 : 0)), target(worst)))
                .orElse(Abuse.NONE);
    }

    private Stream<Weighed> bySound(String reading) {
        return sounds.find(HanTable.standard().sounds(reading)).stream().map(PhraseBook.Hit::value);
    }

    private static Abuse.Target target(Weighed weighed) {
        return weighed.section().equals(SOUND)
                ? Abuse.Target.HOST
                : Abuse.Target.valueOf(weighed.section().toUpperCase(Locale.ROOT));
    }

    private static Lexicon lexicon(Language language) {
        return Lexicon.read("abuse-" + language.code() + ".yaml");
    }
}
