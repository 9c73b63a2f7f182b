package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.text.Disguises;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds orders to the machine behind the host, and advertising, in any of the three languages. */
final class OrderDetector {
    private final PhraseBook<Weighed> book = Lexicon.read("orders.yaml").book(Weighed::new);

    /** Injection or spam, if it is one. */
    Optional<Intent> of(String text) {
        List<Weighed> found = Disguises.readings(text, List.of()).stream()
                .flatMap(reading -> Weighed.meant(book.find(reading)).stream())
                .map(PhraseBook.Hit::value)
                .toList();
        if (found.stream().anyMatch(weighed -> intent(weighed) == Intent.INJECTION)) {
            return Optional.of(Intent.INJECTION);
        }
        return found.isEmpty() && !SpamSigns.in(text) ? Optional.empty() : Optional.of(Intent.SPAM);
    }

    private static Intent intent(Weighed weighed) {
        return Intent.valueOf(weighed.section().toUpperCase(Locale.ROOT));
    }
}
