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
        List<TimedWord> words = caption.words().stream()
                .flatMap(word -> syllables(word, caption.language()).stream())
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
    private Page page(List<TimedWord> words) {
        int split = words.size();
        double widest = total(words);
        for (int i = 1; i < words.size() && total(words) > maxWidth; i++) {
            double wider = Math.max(total(words.subList(0, i)), total(words.subList(i, words.size())));
            if (wider < widest) {
                widest = wider;
                split = i;
            }
        }
        List<TimedWord> second = words.subList(split, words.size());
        return new Page(second.isEmpty() ? List.of(words) : List.of(words.subList(0, split), second));
    }

    private int pageEnd(List<TimedWord> words, int start) {
        double line = 0;
        int lines = 1;
        int phraseEnd = -1;
        for (int i = start; i < words.size(); i++) {
            double next = width.applyAsDouble(words.get(i).text());
            if (line > 0 && line + next > maxWidth) {
                if (lines == 2) {
                    return phraseEnd > start ? phraseEnd : i;
                }
                lines = 2;
                line = 0;
            }
            line += next;
            phraseEnd = lines == 2 && endsPhrase(words.get(i)) ? i + 1 : phraseEnd;
        }
        return words.size();
    }

    private double total(List<TimedWord> words) {
        return words.stream()
                .mapToDouble(word -> width.applyAsDouble(word.text()))
                .sum();
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

    /** One or two lines of words. */
    record Page(List<List<TimedWord>> lines) {
        long startMicros() {
            return lines.getFirst().getFirst().startMicros();
        }
    }
}
