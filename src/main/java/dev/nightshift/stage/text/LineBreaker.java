package dev.nightshift.stage.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines no wider than a box.
 *
 * @param language chooses where lines may break (between words, or between ideographs)
 * @param width measures a line
 */
record LineBreaker(Locale language, ToDoubleFunction<String> width) {
    private static final String ELLIPSIS = "…";
    private static final int LONGEST = 600;

    /** The text in at most {@code maxLines} lines of about equal length without cutting a word, when that fits. */
    Optional<List<String>> whole(String text, double maxWidth, int maxLines) {
        Optional<List<String>> greedy = greedy(text, maxWidth, maxLines);
        return greedy.map(lines -> lines.size() < 2 ? lines : balanced(text, maxWidth, lines));
    }

    /** The text in at most {@code maxLines} lines; long words are cut, and what doesn't fit ends in an ellipsis. */
    List<String> cut(String text, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        while (!rest.isEmpty() && lines.size() < maxLines) {
            boolean last = lines.size() == maxLines - 1;
            String line = last ? ending(rest, maxWidth) : leading(rest, maxWidth);
            lines.add(line);
            rest = last ? "" : rest.substring(consumed(rest, line)).strip();
        }
        return lines;
    }

    private Optional<List<String>> greedy(String text, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (fits((line + piece).strip(), maxWidth)) {
                line += piece;
            } else if (line.isBlank() || !fits(piece.strip(), maxWidth) || lines.size() + 1 == maxLines) {
                return Optional.empty();
            } else {
                lines.add(line.strip());
                line = piece;
            }
        }
        lines.add(line.strip());
        return Optional.of(lines);
    }

    /** The narrowest box that needs no more lines makes them alike in length. */
    private List<String> balanced(String text, double maxWidth, List<String> greedy) {
        double narrow = maxWidth / 2;
        double wide = maxWidth;
        List<String> best = greedy;
        for (int round = 0; round < 6; round++) {
            double middle = (narrow + wide) / 2;
            Optional<List<String>> lines = greedy(text, middle, greedy.size());
            if (lines.isPresent() && hyphens(lines.get()) <= hyphens(greedy)) {
                best = lines.get();
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    /** Lines that end inside a compound: a balance isn't worth tearing one apart. */
    private static long hyphens(List<String> lines) {
        return lines.stream().filter(line -> line.endsWith("-")).count();
    }

    private String leading(String text, double maxWidth) {
        String line = "";
        for (String piece : pieces(text)) {
            if (!fits((line + piece).strip(), maxWidth)) {
                break;
            }
            line += piece;
        }
        return line.isBlank() ? hyphenated(text, maxWidth) : line.strip();
    }

    /** As much of a word as fits, with a hyphen where letters are torn apart. */
    private String hyphenated(String text, double maxWidth) {
        String part = longest(text, maxWidth, "-");
        if (!isLetter(part, part.length() - 1) || !isLetter(text, part.length())) {
            return part;
        }
        String torn = part.substring(0, syllableEnd(text, part.length())) + "-";
        return fits(torn, maxWidth) ? torn : part;
    }

    /**
     * The last place up to {@code limit} where a syllable is likely to begin: before a consonant that a vowel follows.
     * Right for most German and English words, harmless for others; three letters stay on either side.
     */
    private static int syllableEnd(String text, int limit) {
        for (int i = limit; i >= Math.max(3, limit - 8); i--) {
            boolean roomAfter = i + 2 < text.length() && isLetter(text, i + 2);
            if (roomAfter && isLetter(text, i - 3) && !isVowel(text.charAt(i)) && isVowel(text.charAt(i + 1))) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isVowel(char letter) {
        return "aeiouyäöüAEIOUYÄÖÜ".indexOf(letter) >= 0;
    }

    private static boolean isLetter(String text, int index) {
        return index < text.length()
                && Character.isLetter(text.charAt(index))
                && !Character.isIdeographic(text.charAt(index));
    }

    private String ending(String text, double maxWidth) {
        if (fits(text, maxWidth)) {
            return text;
        }
        String shortened = longest(text, maxWidth, ELLIPSIS).strip() + ELLIPSIS;
        return fits(shortened, maxWidth) ? shortened : ELLIPSIS;
    }

    /**
     * The longest beginning that fits with a suffix, whole characters as a reader counts them. Where not even the first
     * one fits (letters of scripts that no font has can be as wide as several), as much of it as Unicode splits off.
     */
    private String longest(String text, double maxWidth, String suffix) {
        BreakIterator characters = BreakIterator.getCharacterInstance(language);
        characters.setText(text);
        int end = characters.next();
        if (!fits(text.substring(0, end).strip() + suffix, maxWidth)) {
            return text.substring(0, text.offsetByCodePoints(0, 1));
        }
        for (int next = end; next != BreakIterator.DONE; next = characters.next()) {
            if (!fits(text.substring(0, next).strip() + suffix, maxWidth)) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static int consumed(String text, String line) {
        return text.startsWith(line) ? line.length() : line.length() - 1;
    }

    private boolean fits(String line, double maxWidth) {
        return width.applyAsDouble(line) <= maxWidth;
    }

    private List<String> pieces(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
