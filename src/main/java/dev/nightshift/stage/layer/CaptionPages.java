package dev.nightshift.stage.layer;

import dev.nightshift.stage.scene.Caption;
import dev.nightshift.stage.scene.Caption.TimedWord;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Divides the words of a caption into pages of at most two lines, at phrase ends where that leaves no page nearly empty.
 *
 * @param width measures a word with the white space that follows it, in design units
 * @param maxWidth no line is wider
 */
record CaptionPages(ToDoubleFunction<String> width, double maxWidth) {
    private static final String PHRASE_ENDS = ".!?;:,。！？；：，、…";
    private static final int LONG_WORD = 6;

    List<Page> pages(Caption caption) {
        List<Word> words = caption.words().stream()
                .flatMap(word -> syllables(word, caption.language()).stream())
                .map(word -> new Word(word, width.applyAsDouble(word.text())))
                .toList();
        List<Page> pages = new ArrayList<>();
        for (int start = 0; start < words.size(); ) {
            int end = pageEnd(words, start);
            pages.add(page(words.subList(start, end)));
            start = end;
        }
        return pages;
    }

    /** A page with the break that makes its lines most alike. */
    private Page page(List<Word> words) {
        double total = words.stream().mapToDouble(Word::width).sum();
        if (total <= maxWidth) {
            return new Page(List.of(words));
        }
        int split = 1;
        double widest = Double.MAX_VALUE;
        double first = 0;
        for (int i = 1; i < words.size(); i++) {
            first += words.get(i - 1).width();
            double wider = Math.max(first, total - first);
            if (wider < widest) {
                widest = wider;
                split = i;
            }
        }
        return new Page(List.of(words.subList(0, split), words.subList(split, words.size())));
    }

    private int pageEnd(List<Word> words, int start) {
        double line = 0;
        int lines = 1;
        int phraseEnd = -1;
        for (int i = start; i < words.size(); i++) {
            double next = words.get(i).width();
            if (line > 0 && line + next > maxWidth) {
                if (lines == 2) {
                    return phraseEnd > start ? phraseEnd : i;
                }
                lines = 2;
                line = 0;
            }
            line += next;
            phraseEnd = lines == 2 && endsPhrase(words.get(i).word()) ? i + 1 : phraseEnd;
        }
        return words.size();
    }

    private static boolean endsPhrase(TimedWord word) {
        String text = word.text().strip();
        return !text.isEmpty() && PHRASE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Chinese comes without spaces: long stretches are cut where lines may break, and their time is shared out. */
    private static List<TimedWord> syllables(TimedWord word, Locale language) {
        if (word.text().length() <= LONG_WORD || word.text().codePoints().noneMatch(Character::isIdeographic)) {
            return List.of(word);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(word.text());
        List<TimedWord> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(new TimedWord(word.text().substring(from, to), share(word, from), share(word, to)));
            from = to;
        }
        return parts;
    }

    private static long share(TimedWord word, int index) {
        return word.startMicros()
                + (word.endMicros() - word.startMicros()) * index / word.text().length();
    }

    /** A word and how wide it is with the white space after it, in design units. */
    record Word(TimedWord word, double width) {}

    /** One or two lines of words. */
    record Page(List<List<Word>> lines) {
        long startMicros() {
            return lines.getFirst().getFirst().word().startMicros();
        }

        double width() {
            return lines.stream().mapToDouble(Page::width).max().orElse(0);
        }

        static double width(List<Word> line) {
            return line.stream().mapToDouble(Word::width).sum();
        }
    }
}
