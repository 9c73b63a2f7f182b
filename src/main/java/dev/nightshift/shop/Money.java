package dev.nightshift.shop;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount in a currency, with the currency's own number of decimals. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(amount + " has more decimals than " + currency + " knows");
        }
        amount = amount.setScale(decimals);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    /** As feeds write it: {@code 39.90 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " can't be set against " + other.currency);
        }
    }
}
