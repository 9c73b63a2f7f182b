package dev.nightshift.host.knowledge.lexicon;

import dev.nightshift.host.knowledge.index.Stems;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads texts with spaces between words; German compounds are taken apart, misspelt words are understood. */
final class WordReader implements Lexicon.TermReader {
    private final Language language;
    private final WordForms forms;
    private final Stems stems;
    private final Compounds compounds;
    private final Spelling spelling;

    WordReader(Language language, WordForms forms) {
        this.language = language;
        this.forms = forms;
        this.stems = new Stems(language);
        this.compounds = new Compounds(forms);
        this.spelling = new Spelling(forms.singles());
    }

    @Override
    public List<Term> read(String text, Vocabulary vocabulary) {
        List<Stems.Stem> words = withoutNames(stems.of(text), vocabulary);
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<WordForms.Match> match = forms.at(words, at);
            if (match.isPresent()) {
                add(terms, new Term(words.get(at).stem(), match.get().concepts()));
                at += match.get().words();
            } else {
                unknown(words.get(at), vocabulary).stream()
                        .filter(term -> !term.concepts().isEmpty() || !vocabulary.isOfName(term.word()))
                        .forEach(term -> add(terms, term));
                at++;
            }
        }
        return terms;
    }

    private static void add(List<Term> terms, Term term) {
        if (!term.is(Sort.STOP) && !terms.contains(term)) {
            terms.add(term);
        }
    }

    private List<Term> unknown(Stems.Stem word, Vocabulary vocabulary) {
        boolean name = vocabulary.nameWords().contains(word.stem());
        if (name || isNumber(word.text()) || word.stem().length() < 2) {
            return List.of();
        }
        List<Term> parts = language == Language.DE ? compounds.parts(word) : List.of();
        if (!parts.isEmpty() && parts.stream().noneMatch(part -> part.concepts().isEmpty())) {
            return parts;
        }
        if (!vocabulary.words().contains(word.stem())) {
            Optional<String> meant = spelling.nearest(word.stem());
            if (meant.isPresent()) {
                return List.of(new Term(meant.get(), forms.meaning(meant.get())));
            }
        }
        return parts.isEmpty() ? List.of(new Term(word.stem(), Set.of())) : parts;
    }

    private static boolean isNumber(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private List<Stems.Stem> withoutNames(List<Stems.Stem> words, Vocabulary vocabulary) {
        List<Stems.Stem> rest = new ArrayList<>(words);
        for (String name : vocabulary.names()) {
            remove(rest, stems.of(name));
        }
        return rest;
    }

    private static void remove(List<Stems.Stem> words, List<Stems.Stem> name) {
        for (int at = 0; !name.isEmpty() && at + name.size() <= words.size(); at++) {
            List<Stems.Stem> here = words.subList(at, at + name.size());
            if (here.stream()
                    .map(Stems.Stem::stem)
                    .toList()
                    .equals(name.stream().map(Stems.Stem::stem).toList())) {
                here.clear();
                at--;
            }
        }
    }
}
