package dev.nightshift.answers;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param readings what it can mean, scale-free: {@code 1.299} is 1299 or 1.299 when the language is not known
 * @param end index behind it in the folded text
 * @param inWords whether it is written in words
 */
record Figure(Set<BigDecimal> readings, int start, int end, boolean inWords) {
    Figure {
        readings = Set.copyOf(readings);
    }

    boolean isOneOf(Set<BigDecimal> values) {
        return readings.stream().anyMatch(values::contains);
    }

    static BigDecimal value(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    static BigDecimal value(long number) {
        return BigDecimal.valueOf(number);
    }
}
