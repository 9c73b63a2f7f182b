package dev.nightshift.script.speech;

import dev.nightshift.shop.Language;
import java.math.BigDecimal;
import java.util.Currency;

/** How prices are written: {@code €1,299.90}, {@code 1.299,90 €}, {@code 1,299.90欧元}. */
final class Prices {
    private Prices() {}

    static String display(BigDecimal amount, Currency currency, Language language) {
        String code = currency.getCurrencyCode();
        return switch (language) {
            case EN -> sign(code) + digits(amount, ',', '.');
            case DE -> digits(amount, '.', ',') + " " + sign(code).strip();
            case ZH -> digits(amount, ',', '.') + chinese(code);
        };
    }

    private static String sign(String code) {
        return switch (code) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "JPY" -> "JPY ";
            case "CNY" -> "CNY ";
            default -> code + " ";
        };
    }

    private static String chinese(String code) {
        return switch (code) {
            case "EUR" -> "欧元";
            case "USD" -> "美元";
            case "GBP" -> "英镑";
            case "JPY" -> "日元";
            case "CNY" -> "元";
            default -> code;
        };
    }

    /** Full amounts are written without decimals. */
    private static String digits(BigDecimal amount, char thousands, char point) {
        BigDecimal shown = amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount;
        String plain = shown.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(thousands));
        return dot < 0 ? grouped : grouped + point + plain.substring(dot + 1);
    }
}
