package dev.nightshift.stage.text;

/**
 * How a text is set.
 *
 * @param face font and fallback
 * @param size wished size in design units (em)
 * @param minScale how far the size may shrink before words are cut, 0 .. 1
 * @param leading distance of base lines in sizes
 * @param colour ARGB
 */
public record TextStyle(Face face, float size, float minScale, float leading, int colour) {

    public static TextStyle of(Face face, float size, int colour) {
        return new TextStyle(face, size, .72f, 1.22f, colour);
    }

    public TextStyle withSize(float other) {
        return new TextStyle(face, other, minScale, leading, colour);
    }

    public TextStyle withMinScale(float other) {
        return new TextStyle(face, size, other, leading, colour);
    }

    public TextStyle withLeading(float other) {
        return new TextStyle(face, size, minScale, other, colour);
    }

    public TextStyle withColour(int other) {
        return new TextStyle(face, size, minScale, leading, other);
    }
}
