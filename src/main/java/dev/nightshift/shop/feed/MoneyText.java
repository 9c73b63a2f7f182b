package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amounts as merchants write them: {@code 39.90 EUR}, and as readily {@code EUR 39.90}. */
final class MoneyText {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final Pattern CODE = Pattern.compile("^([A-Za-z]{3})\\s*(?=[-\\d])|(?<=\\d)\\s*([A-Za-z]{3})$");

    private static final Map<String, Currency> CURRENCIES = Currency.availableCurrencies()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private MoneyText() {}

    /** A price above zero in the shop's currency. */
    static Function<String, Parsed<Money>> price(Currency currency) {
        return text -> above(zero(currency), inCurrency(currency, amount(text, Optional.empty()), text), text);
    }

    /** A price above zero that is written without its currency, or with the shop's. */
    static Function<String, Parsed<Money>> bare(Currency currency) {
        return text -> above(zero(currency), inCurrency(currency, amount(text, Optional.of(currency)), text), text);
    }

    /** An amount of zero or more in any currency. */
    static Parsed<Money> cost(String text) {
        return switch (amount(text, Optional.empty())) {
            case Good<Money>(Money money)
            when money.amount().signum() < 0 ->
                new Bad<>(quote(text) + " is below zero", "Write what the buyer pays, 0.00 when it is free");
            case Good<Money> good -> good;
            case Bad<Money> bad -> bad;
        };
    }

    private static Parsed<Money> amount(String text, Optional<Currency> assumed) {
        String line = text.strip().replace('\u00a0', ' ');
        Matcher code = CODE.matcher(line);
        boolean coded = code.find();
        String number = coded ? code.replaceFirst("") : line;
        Optional<Currency> currency = coded ? currency(code.group().strip()) : assumed;
        if (!AMOUNT.matcher(number).matches()) {
            return new Bad<>(quote(text) + " " + fault(number), "Write it like 1299.00 EUR");
        }
        return currency.map(found -> exact(new BigDecimal(number), found, text)).orElseGet(() -> uncoded(text, coded));
    }

    private static Parsed<Money> uncoded(String text, boolean coded) {
        String reason = coded ? " has a currency that is not in ISO 4217" : " has no currency";
        return new Bad<>(quote(text) + reason, "Write the three letters of the currency behind it, like 39.90 EUR");
    }

    private static Parsed<Money> exact(BigDecimal amount, Currency currency, String text) {
        int decimals = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > decimals) {
            String reason = quote(text) + " has more decimals than " + currency + " has";
            return new Bad<>(reason, "Write at most " + decimals + " decimals");
        }
        return new Good<>(new Money(amount, currency));
    }

    private static Parsed<Money> inCurrency(Currency currency, Parsed<Money> parsed, String text) {
        return switch (parsed) {
            case Good<Money>(Money money)
            when !money.currency().equals(currency) ->
                new Bad<>(
                        quote(text) + " is in " + money.currency() + ", the shop sells in " + currency,
                        "Give the price in " + currency + ", or change shop.currency in facts.yaml");
            case Good<Money> good -> good;
            case Bad<Money> bad -> bad;
        };
    }

    private static Parsed<Money> above(Money zero, Parsed<Money> parsed, String text) {
        return switch (parsed) {
            case Good<Money>(Money money)
            when money.compareTo(zero) <= 0 ->
                new Bad<>(quote(text) + " is not above zero", "Write the price that a buyer pays");
            case Good<Money> good -> good;
            case Bad<Money> bad -> bad;
        };
    }

    private static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** A currency of ISO 4217 that has an amount of decimals, and so is one to pay with. */
    static Optional<Currency> currency(String code) {
        return Optional.ofNullable(CURRENCIES.get(code.toUpperCase(Locale.ROOT)));
    }

    private static String fault(String number) {
        if (number.contains(",")) {
            return "has a comma";
        }
        if (number.chars().anyMatch(letter -> Character.getType(letter) == Character.CURRENCY_SYMBOL)) {
            return "has a currency sign";
        }
        return "is not an amount";
    }
}
