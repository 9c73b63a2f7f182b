package dev.nightshift.host.nlu;

import dev.nightshift.host.nlu.lexicon.Lexicon;
import dev.nightshift.host.nlu.lexicon.PhraseBook;
import dev.nightshift.host.nlu.text.HanTable;
import dev.nightshift.shop.Language;
import java.util.List;

/** Tells the language of a comment by its letters and small words; the show's where they don't tell. */
final class LanguageGuess {
    private final PhraseBook<Language> words;

    LanguageGuess(Lexicon lexicon) {
        this.words = lexicon.book(name -> Language.of(name).isPresent(), (name, weight) -> Language.of(name)
                .orElseThrow());
    }

    Language of(String text, String folded, Language show) {
        long han = folded.chars().filter(HanTable::isHan).count();
        long latinWords = List.of(folded.split(" ")).stream()
                .filter(word -> word.chars().anyMatch(sign -> sign >= 'a' && sign <= 'z'))
                .count();
        if (han > 0 && han >= latinWords) {
            return Language.ZH;
        }
        return latin(text, folded, show);
    }

    private Language latin(String text, String folded, Language show) {
        List<PhraseBook.Hit<Language>> hits = words.find(folded);
        long german = hits.stream().filter(hit -> hit.value() == Language.DE).count()
                + text.chars()
                        .filter(sign -> "äöüßÄÖÜ".indexOf(sign) >= 0)
                        .limit(2)
                        .count();
        long english = hits.stream().filter(hit -> hit.value() == Language.EN).count();
        if (german == english) {
            return show;
        }
        return german > english ? Language.DE : Language.EN;
    }
}
