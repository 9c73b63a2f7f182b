package dev.nightshift.stage.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a text fit a box, whatever its length: it breaks lines, then shrinks, then cuts words and ends in an ellipsis.
 *
 * @param language chooses where lines may break
 */
public record Typesetter(Locale language) {
    private static final float STEP = .94f;
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /**
     * Sets a text.
     *
     * @param text any; line breaks in it count as spaces
     * @param maxWidth no line is wider, in design units
     * @param maxLines there are no more lines
     */
    public FittedText fit(String text, TextStyle style, float maxWidth, int maxLines) {
        String clean = WHITE.matcher(text.strip()).replaceAll(" ");
        for (float scale = 1; scale >= style.minScale(); scale *= STEP) {
            try (Font font = style.face().font(style.size() * scale)) {
                Optional<List<String>> lines = whole(clean, style, font, maxWidth, maxLines);
                if (lines.isPresent()) {
                    return set(lines.get(), style, font);
                }
            }
        }
        return cut(clean, style, maxWidth, maxLines);
    }

    /** Most texts fit in a line: finding line breaks costs far more than measuring. */
    private Optional<List<String>> whole(String text, TextStyle style, Font font, float maxWidth, int maxLines) {
        if (width(text, style, font) <= maxWidth) {
            return Optional.of(List.of(text));
        }
        return maxLines == 1
                ? Optional.empty()
                : new LineBreaker(language, line -> width(line, style, font)).whole(text, maxWidth, maxLines);
    }

    private FittedText cut(String text, TextStyle style, float maxWidth, int maxLines) {
        try (Font font = style.face().font(style.size() * style.minScale())) {
            LineBreaker breaker = new LineBreaker(language, line -> width(line, style, font));
            return set(breaker.cut(text, maxWidth, maxLines), style, font);
        }
    }

    private static FittedText set(List<String> texts, TextStyle style, Font font) {
        List<TextLine> lines =
                texts.stream().map(text -> style.face().line(text, font)).toList();
        return new FittedText(
                lines, texts, font.getSize(), font.getSize() * style.leading(), ascent(font), style.colour());
    }

    /** Centres capitals rather than the font's own box in the line: fonts differ in their box. */
    private static float ascent(Font font) {
        return (font.getSize() + font.getMetrics().getCapHeight()) / 2;
    }

    private static float width(String line, TextStyle style, Font font) {
        try (TextLine shaped = style.face().line(line, font)) {
            return shaped.getWidth();
        }
    }
}
