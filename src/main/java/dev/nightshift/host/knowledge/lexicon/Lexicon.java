package dev.nightshift.host.knowledge.lexicon;

import dev.nightshift.shop.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of the trade. Immutable, any thread. */
public final class Lexicon {
    private final Map<Language, TermReader> readers = new EnumMap<>(Language.class);

    private Lexicon(Map<Language, Map<Concept, List<String>>> forms) {
        WordForms english = WordForms.of(Language.EN, forms(forms, Language.EN));
        WordForms german = WordForms.of(Language.DE, forms(forms, Language.DE));
        readers.put(Language.EN, new WordReader(Language.EN, english));
        readers.put(Language.DE, new WordReader(Language.DE, german));
        readers.put(
                Language.ZH,
                new HanReader(HanForms.of(forms(forms, Language.ZH)), new WordReader(Language.EN, english)));
    }

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return new Lexicon(LexiconFile.read());
    }

    private static Map<Concept, List<String>> forms(
            Map<Language, Map<Concept, List<String>>> forms, Language language) {
        return Objects.requireNonNull(forms.get(language));
    }

    /** What a text speaks of, without words that mean nothing by themselves, without names and without numbers. */
    public List<Term> read(String text, Language language, Vocabulary vocabulary) {
        return Objects.requireNonNull(readers.get(language)).read(text, vocabulary);
    }

    /** How texts of one language are read. */
    interface TermReader {
        List<Term> read(String text, Vocabulary vocabulary);
    }
}
