package dev.nightshift.script.speech;

import java.math.BigDecimal;

/**
 * A number as it was written, without its thousands separators.
 *
 * @param whole digits before the decimal point, at least one
 * @param fraction digits after it; empty when there is no point
 */
record Figure(String whole, String fraction) {
    /** Longer numbers are read digit by digit. */
    private static final int SAYABLE_DIGITS = 12;

    /**
     * Reads a written number. A separator that comes twice, or once before exactly three digits where the language
     * groups with it, groups thousands; any other one is the decimal point, also where it is not the language's own.
     *
     * @param thousands the language's grouping character, a point or a comma
     */
    static Figure parse(String written, char thousands) {
        String plain = written.replaceAll("[^0-9.,]", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last < 0 || groups(plain, last, thousands)) {
            return new Figure(digits(plain), "");
        }
        return new Figure(digits(plain.substring(0, last)), digits(plain.substring(last)));
    }

    static Figure of(BigDecimal amount) {
        return parse(amount.toPlainString(), ',');
    }

    private static boolean groups(String plain, int last, char thousands) {
        char mark = plain.charAt(last);
        boolean alone = plain.indexOf(mark) == last;
        boolean other = plain.indexOf(mark == '.' ? ',' : '.') >= 0;
        boolean three = plain.length() - last == 4;
        return !alone || (three && mark == thousands && !other && !plain.startsWith("0"));
    }

    private static String digits(String written) {
        return written.replaceAll("[^0-9]", "");
    }

    boolean isWhole() {
        return fraction.isEmpty();
    }

    boolean isOne() {
        return isWhole() && isSayable() && value() == 1;
    }

    /** Whether the part before the point is read as one number: not too long, and no leading zero. */
    boolean isSayable() {
        return whole.length() <= SAYABLE_DIGITS && (whole.length() == 1 || whole.charAt(0) != '0');
    }

    long value() {
        return Long.parseLong(whole);
    }

    /** Without the zeros at the end of the fraction, as in {@code 39.90}. */
    Figure trimmed() {
        return new Figure(whole, fraction.replaceAll("0+$", ""));
    }
}
