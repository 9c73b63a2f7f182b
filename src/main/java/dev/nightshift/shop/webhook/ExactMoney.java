package dev.nightshift.shop.webhook;

import dev.nightshift.shop.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Amounts of deliveries. What a currency can't express is left out, never rounded. */
public final class ExactMoney {
    /** More digits than any order has; also keeps an exponent from being written out. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 10;

    /** Currencies that Stripe counts whole; see docs.stripe.com/currencies. */
    private static final Set<String> STRIPE_WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    /** Currencies that Stripe counts in thousandths. */
    private static final Set<String> STRIPE_THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private ExactMoney() {}

    /** An amount and its currency's code, in any case; empty unless it is exact and not negative. */
    public static Optional<Money> of(BigDecimal amount, String code) {
        return currency(code).filter(currency -> fits(amount, currency)).map(currency -> new Money(amount, currency));
    }

    /** An amount in Stripe's smallest unit. */
    public static Optional<Money> ofStripe(BigDecimal amount, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        int decimals = STRIPE_WHOLE.contains(upper) ? 0 : STRIPE_THOUSANDTHS.contains(upper) ? 3 : 2;
        return isSane(amount) ? of(amount.movePointLeft(decimals), upper) : Optional.empty();
    }

    private static boolean fits(BigDecimal amount, Currency currency) {
        return isSane(amount)
                && amount.signum() >= 0
                && currency.getDefaultFractionDigits() >= 0
                && amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
    }

    private static boolean isSane(BigDecimal amount) {
        return amount.scale() <= MOST_DECIMALS && amount.precision() - (long) amount.scale() <= MOST_DIGITS;
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
