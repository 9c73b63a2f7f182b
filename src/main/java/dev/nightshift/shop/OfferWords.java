package dev.nightshift.shop;

import java.text.NumberFormat;
import java.util.Optional;

/** How the terms of an offer are shown, in one language: on the card in the picture and on the viewer page. */
public record OfferWords(Language language) {

    /** An amount as the language writes it, such as {@code "€39.90"} or {@code "39,90 €"}. */
    public String price(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    /** What is left, when the shop says so. */
    public Optional<String> stock(Offer offer) {
        return offer.soldOut() ? Optional.of(soldOut()) : offer.stock().map(pieces -> inStock(pieces.value()));
    }

    /** The name of a price that holds only in the show. */
    public String livePrice() {
        return switch (language) {
            case EN -> "Live price";
            case DE -> "Live-Preis";
            case ZH -> "直播价";
        };
    }

    /** What stands before a countdown. */
    public String endsIn() {
        return switch (language) {
            case EN -> "Live price ends in";
            case DE -> "Live-Preis endet in";
            case ZH -> "直播价剩余";
        };
    }

    private String inStock(int pieces) {
        return switch (language) {
            case EN -> pieces + " in stock";
            case DE -> pieces + " vorrätig";
            case ZH -> "库存 " + pieces + " 件";
        };
    }

    private String soldOut() {
        return switch (language) {
            case EN -> "Sold out";
            case DE -> "Ausverkauft";
            case ZH -> "已售罄";
        };
    }
}
