package dev.nightshift.console.viewer;

/** Takes out of a viewer's text what is not seen but changes what is: controls, bidirectional marks, empty joiners. */
final class Visible {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MARKS_IN_A_ROW = 3;

    private Visible() {}

    /** The text without them; joiners stay, emoji need them; piles of combining marks are levelled. */
    static String text(String raw) {
        StringBuilder visible = new StringBuilder(raw.length());
        int marks = 0;
        for (int sign : raw.codePoints().toArray()) {
            marks = mark(sign) ? marks + 1 : 0;
            if (marks <= MARKS_IN_A_ROW && visible(sign)) {
                visible.appendCodePoint(sign);
            }
        }
        return visible.toString().strip();
    }

    private static boolean visible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n' || sign == '\t';
            case Character.FORMAT -> sign == ZERO_WIDTH_JOINER;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean mark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
