package dev.nightshift.host.knowledge.lexicon;

import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads Chinese: known forms wherever they stand, what is left between them as words, Latin words as English ones. */
final class HanReader implements Lexicon.TermReader {
    private final HanForms forms;
    private final WordReader latin;

    HanReader(HanForms forms, WordReader latin) {
        this.forms = forms;
        this.latin = latin;
    }

    @Override
    public List<Term> read(String text, Vocabulary vocabulary) {
        return new Run(text.toLowerCase(Locale.ROOT), vocabulary).terms();
    }

    /** One reading, from left to right. */
    private final class Run {
        private final String text;
        private final Vocabulary vocabulary;
        private final List<Term> terms = new ArrayList<>();
        private final StringBuilder unknown = new StringBuilder();

        Run(String text, Vocabulary vocabulary) {
            this.text = text;
            this.vocabulary = vocabulary;
        }

        List<Term> terms() {
            int at = 0;
            while (at < text.length()) {
                at = next(at);
            }
            flush();
            return terms;
        }

        private int next(int at) {
            String form = forms.at(text, at);
            String name = name(at);
            if (name.length() >= Math.max(1, form.length())) {
                flush();
                return at + name.length();
            }
            if (!form.isEmpty()) {
                flush();
                add(new Term(form, forms.concepts().getOrDefault(form, Set.of())));
                return at + form.length();
            }
            if (isHan(text.charAt(at))) {
                unknown.append(text.charAt(at));
                return at + 1;
            }
            flush();
            return latin(at);
        }

        /** The longest name at a place; a longer word of the language goes before it. */
        private String name(int at) {
            return vocabulary.names().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(name -> text.startsWith(name, at))
                    .findFirst()
                    .orElse("");
        }

        private int latin(int from) {
            int to = from;
            while (to < text.length() && !isHan(text.charAt(to)) && !isMark(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                latin.read(text.substring(from, to), vocabulary).forEach(this::add);
            }
            return Math.max(to, from + 1);
        }

        /** A single left-over character means little. */
        private void flush() {
            if (unknown.length() > 1) {
                add(new Term(unknown.toString(), Set.of()));
            }
            unknown.setLength(0);
        }

        private void add(Term term) {
            if (!term.is(Sort.STOP) && !terms.contains(term)) {
                terms.add(term);
            }
        }
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static boolean isMark(char letter) {
        return !Character.isLetterOrDigit(letter) && !Character.isWhitespace(letter);
    }
}
