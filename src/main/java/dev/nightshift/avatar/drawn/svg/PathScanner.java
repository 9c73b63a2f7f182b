package dev.nightshift.avatar.drawn.svg;

/** Splits path data into command letters, numbers and arc flags, which SVG lets run together ("a1 1 0 01.5-3"). */
final class PathScanner {
    private final String data;
    private int at;

    PathScanner(String data) {
        this.data = data;
    }

    boolean hasMore() {
        skipSeparators();
        return at < data.length();
    }

    boolean hasNumber() {
        return hasMore() && !Character.isLetter(data.charAt(at));
    }

    char command() {
        skipSeparators();
        char letter = data.charAt(at++);
        if (!Character.isLetter(letter)) {
            throw broken();
        }
        return letter;
    }

    boolean flag() {
        if (!hasNumber()) {
            throw broken();
        }
        return data.charAt(at++) == '1';
    }

    double number() {
        skipSeparators();
        int start = at;
        boolean dot = false;
        while (at < data.length() && continues(data.charAt(at), start, dot)) {
            dot |= data.charAt(at) == '.';
            at++;
        }
        if (start == at) {
            throw broken();
        }
        return Double.parseDouble(data.substring(start, at));
    }

    private boolean continues(char next, int start, boolean dot) {
        boolean afterExponent = at > start && Character.toLowerCase(data.charAt(at - 1)) == 'e';
        return switch (next) {
            case '-', '+' -> at == start || afterExponent;
            case '.' -> !dot;
            case 'e', 'E' -> at > start;
            default -> Character.isDigit(next);
        };
    }

    private void skipSeparators() {
        while (at < data.length() && (data.charAt(at) == ',' || Character.isWhitespace(data.charAt(at)))) {
            at++;
        }
    }

    private SvgException broken() {
        return new SvgException("path data breaks off or isn't a number at character " + at);
    }
}
