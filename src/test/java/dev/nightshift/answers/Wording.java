package dev.nightshift.answers;

import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was said, in the form in which it is compared: words folded, numbers by value. Alternatives of a set are looked for
 * in it: a figure ({@code 30}, {@code 1.299,00 €}, {@code 三十天}) is said when a number of its value is; anything else is
 * said when its words are, with the borders of digits and of short words kept.
 */
final class Wording {
    private static final int SHORT_WORD = 3;

    private final List<Face> faces;

    /** Words as shown with their numbers, or as spoken: "three pounds ninety" holds no three, so only words count there. */
    private record Face(String folded, List<Figure> figures) {}

    Wording(Given given) {
        this(given.display(), given.spoken(), given.language());
    }

    Wording(String display, String spoken, Language language) {
        String shown = Figures.folded(display);
        this.faces = List.of(new Face(shown, Figures.in(shown, language)), new Face(Figures.folded(spoken), List.of()));
    }

    /** Whether one of the alternatives is said. */
    boolean says(List<String> alternatives) {
        return alternatives.stream().anyMatch(this::says);
    }

    boolean says(String alternative) {
        return holds(alternative, false);
    }

    /** Whether something forbidden is said: a span of time only counts with its unit. */
    boolean offends(String forbidden) {
        return holds(forbidden, true);
    }

    private boolean holds(String alternative, boolean strict) {
        String folded = Figures.folded(alternative).strip();
        List<Figure> figures = Figures.anywhere(folded);
        Unit unit = Unit.of(rest(folded, figures));
        boolean byValue = !figures.isEmpty() && unit != Unit.WORDS;
        return faces.stream()
                .anyMatch(face -> byValue ? values(face, figures, unit, strict) : literally(face.folded(), folded));
    }

    private static boolean values(Face face, List<Figure> figures, Unit unit, boolean strict) {
        return figures.stream().allMatch(wanted -> face.figures().stream()
                .filter(said -> said.isOneOf(wanted.readings()))
                .anyMatch(said -> !strict || unit.follows(face.folded(), said.end())));
    }

    /** What is left of an alternative without its figures. */
    private static String rest(String folded, List<Figure> figures) {
        StringBuilder rest = new StringBuilder(folded);
        List<Figure> backwards = new ArrayList<>(figures).reversed();
        backwards.forEach(figure -> rest.replace(figure.start(), figure.end(), " "));
        return rest.toString().strip();
    }

    private static boolean literally(String text, String words) {
        String border = "";
        String after = "";
        if (Character.isDigit(words.charAt(0))) {
            border = "(?<![\\d.,])";
        } else if (isLatin(words.charAt(0)) && words.length() <= SHORT_WORD) {
            border = "(?<!\\p{L})";
        }
        char last = words.charAt(words.length() - 1);
        if (Character.isDigit(last)) {
            after = "(?!\\d|[.,]\\d)";
        } else if (isLatin(last) && words.length() <= SHORT_WORD) {
            after = "(?!\\p{L})";
        }
        return Pattern.compile(border + Pattern.quote(words) + after)
                .matcher(text)
                .find();
    }

    private static boolean isLatin(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }
}
