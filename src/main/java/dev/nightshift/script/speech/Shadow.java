package dev.nightshift.script.speech;

/** A text with look-alike characters made one, index by index, so that patterns stay simple. */
final class Shadow {
    private Shadow() {}

    static String of(String text) {
        StringBuilder shadow = new StringBuilder(text.length());
        text.chars().forEach(unit -> shadow.append(plain((char) unit)));
        return shadow.toString();
    }

    private static char plain(char unit) {
        if (Character.isDigit(unit)) {
            return (char) ('0' + Character.digit(unit, 10));
        }
        if (unit >= '！' && unit < '～' && unit != '，' && unit != '；' && unit != '：') {
            return (char) (unit - '！' + '!');
        }
        return switch (unit) {
            case '×', '✕', '✖' -> 'x';
            case '–', '—', '‑', '‒', '−', '～', '〜' -> '-';
            case '’', 'ʼ' -> '\'';
            default -> Character.isSpaceChar(unit) ? ' ' : unit;
        };
    }
}
