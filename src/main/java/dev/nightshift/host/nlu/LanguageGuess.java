package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.text.Folding;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;

/** Tells the language of a comment by its letters and small words. */
final class LanguageGuess {
    private final PhraseBook<Language> words;
    private final LetterGroups letters = new LetterGroups();

    LanguageGuess(Lexicon lexicon) {
        this.words = lexicon.book(name -> Language.of(name).isPresent(), (name, weight) -> Language.of(name)
                .orElseThrow());
    }

    /**
     * The language of a comment. A short one that could be in any is in that of the viewer's comments before it, the
     * latest first, else in the one its letters are likely from, else in the show's.
     */
    Language of(String text, String folded, Topic topic) {
        return own(text, folded)
                .or(() -> topic.earlier().reversed().stream()
                        .flatMap(before -> own(before, Folding.fold(before)).stream())
                        .findFirst())
                .or(() -> letters.of(folded))
                .orElse(topic.show());
    }

    private Optional<Language> own(String text, String folded) {
        long han = folded.chars().filter(HanTable::isHan).count();
        long latinWords = List.of(folded.split(" ")).stream()
                .filter(word -> word.chars().anyMatch(sign -> sign >= 'a' && sign <= 'z'))
                .count();
        if (han > 0 && han >= latinWords) {
            return Optional.of(Language.ZH);
        }
        return latin(text, folded);
    }

    private Optional<Language> latin(String text, String folded) {
        List<PhraseBook.Hit<Language>> hits = words.find(folded);
        long german = hits.stream().filter(hit -> hit.value() == Language.DE).count()
                + text.chars()
                        .filter(sign -> "äöüßÄÖÜ".indexOf(sign) >= 0)
                        .limit(2)
                        .count();
        long english = hits.stream().filter(hit -> hit.value() == Language.EN).count();
        if (german == english) {
            return Optional.empty();
        }
        return Optional.of(german > english ? Language.DE : Language.EN);
    }
}
