package dev.nightshift.shop.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of a Google Merchant feed that have a meaning here; every other one is kept as a detail. */
final class MerchantColumns {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String LINK = "link";
    static final String PICTURE = "image_link";
    static final String MORE_PICTURES = "additional_image_link";
    static final String PRICE = "price";
    static final String SALE_PRICE = "sale_price";
    static final String SALE_PERIOD = "sale_price_effective_date";
    static final String AVAILABILITY = "availability";
    static final String QUANTITY = "quantity";
    static final String GTIN = "gtin";
    static final String HIGHLIGHT = "product_highlight";
    static final String DETAIL = "product_detail";

    /** Columns without which nothing can be sold. */
    static final List<String> REQUIRED = List.of(ID, TITLE, PRICE);

    /** Columns that hold many values: separated by commas in a table, repeated in XML. */
    static final Set<String> LISTS = Set.of(MORE_PICTURES, HIGHLIGHT, DETAIL);

    private static final Set<String> SINGLE =
            Set.of(ID, TITLE, DESCRIPTION, LINK, PICTURE, PRICE, SALE_PRICE, SALE_PERIOD, AVAILABILITY, QUANTITY, GTIN);

    private MerchantColumns() {}

    /** The standard name: {@code Image Link}, {@code g:image_link} and {@code image_link} are one. */
    static String key(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return (name.startsWith("g:") ? name.substring(2) : name).replaceAll("[\\s_-]+", "_");
    }

    static boolean isSingle(String key) {
        return SINGLE.contains(key);
    }

    static boolean isDetail(String key) {
        return !isSingle(key) && !LISTS.contains(key) && !PrivateColumns.isPrivate(key);
    }
}
