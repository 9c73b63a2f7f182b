package dev.nightshift.script.speech;

/** The small coin of an amount. */
final class Cents {
    private Cents() {}

    /** Hundredths of an amount with at most two decimals; -1 when it has more. */
    static int of(Figure amount) {
        return switch (amount.fraction().length()) {
            case 0 -> 0;
            case 1 -> 10 * Integer.parseInt(amount.fraction());
            case 2 -> Integer.parseInt(amount.fraction());
            default -> -1;
        };
    }
}
