package dev.nightshift.stage.text;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.TextLine;
import java.util.List;

/**
 * A text that fits its box: set lines with their widths. Belongs to one thread; close it after drawing.
 *
 * @param lines shaped, from the top
 * @param texts the same as strings
 * @param size the size that fitted, in design units
 * @param leading distance of base lines in design units
 * @param ascent from the top of a line to its base line
 * @param colour ARGB
 */
public record FittedText(List<TextLine> lines, List<String> texts, float size, float leading, float ascent, int colour)
        implements AutoCloseable {

    /** Where a line stands in its box. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Width of the widest line. */
    public float width() {
        float widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, lines.get(i).getWidth());
        }
        return widest;
    }

    /** From the top of the first line to the bottom of the last. */
    public float height() {
        return lines.size() * leading;
    }

    /** Base line of a line below the top of the text. */
    public float baseline(int line) {
        return line * leading + (leading - size) / 2 + ascent;
    }

    /** Left edge of a line in a box of a width. */
    public float left(int line, float boxWidth, Align align) {
        float free = boxWidth - lines.get(line).getWidth();
        return switch (align) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    /** Draws the text with its upper left corner at a place, aligned in a box of a width. */
    public void draw(Canvas canvas, float x, float y, float boxWidth, Align align) {
        try (Paint paint = new Paint().setColor(colour)) {
            draw(canvas, x, y, boxWidth, align, paint);
        }
    }

    /** The same with a paint of the caller, for shadows and strokes. */
    public void draw(Canvas canvas, float x, float y, float boxWidth, Align align, Paint paint) {
        for (int line = 0; line < lines.size(); line++) {
            canvas.drawTextLine(lines.get(line), x + left(line, boxWidth, align), y + baseline(line), paint);
        }
    }

    @Override
    public void close() {
        lines.forEach(TextLine::close);
    }
}
