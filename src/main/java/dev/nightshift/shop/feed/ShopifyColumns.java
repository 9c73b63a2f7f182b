package dev.nightshift.shop.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a Shopify export, under the names of both its generations. */
final class ShopifyColumns {
    static final String HANDLE = "handle";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String STATUS = "status";
    static final String PUBLISHED = "published";
    static final String SKU = "sku";
    static final String PRICE = "price";
    static final String COMPARE_PRICE = "compare_price";
    static final String QUANTITY = "quantity";
    static final String TRACKER = "tracker";
    static final String OVERSELL = "oversell";
    static final String BARCODE = "barcode";
    static final String PICTURE = "picture";
    static final String PICTURE_POSITION = "picture_position";
    static final String VARIANT_PICTURE = "variant_picture";

    /** Columns without which nothing can be sold. */
    static final List<String> REQUIRED = List.of(HANDLE, TITLE, PRICE);

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("handle", HANDLE),
            Map.entry("url handle", HANDLE),
            Map.entry("title", TITLE),
            Map.entry("body (html)", BODY),
            Map.entry("body html", BODY),
            Map.entry("description", BODY),
            Map.entry("status", STATUS),
            Map.entry("published", PUBLISHED),
            Map.entry("published on online store", PUBLISHED),
            Map.entry("variant sku", SKU),
            Map.entry("sku", SKU),
            Map.entry("variant price", PRICE),
            Map.entry("price", PRICE),
            Map.entry("variant compare at price", COMPARE_PRICE),
            Map.entry("compare-at price", COMPARE_PRICE),
            Map.entry("variant inventory qty", QUANTITY),
            Map.entry("inventory quantity", QUANTITY),
            Map.entry("variant inventory tracker", TRACKER),
            Map.entry("inventory tracker", TRACKER),
            Map.entry("variant inventory policy", OVERSELL),
            Map.entry("continue selling when out of stock", OVERSELL),
            Map.entry("variant barcode", BARCODE),
            Map.entry("barcode", BARCODE),
            Map.entry("image src", PICTURE),
            Map.entry("product image url", PICTURE),
            Map.entry("image position", PICTURE_POSITION),
            Map.entry("variant image", VARIANT_PICTURE),
            Map.entry("variant image url", VARIANT_PICTURE));

    private static final Pattern OPTION = Pattern.compile("option[1-3] (?:name|value)");
    private static final Set<String> KNOWN = Set.copyOf(KEYS.values());
    private static final Set<String> OF_A_VARIANT = Set.of(
            "weight value (grams)",
            "weight unit for display",
            "requires shipping",
            "fulfillment service",
            "charge tax",
            "tax code");

    private ShopifyColumns() {}

    /** The key of a known column, else the header in small letters. */
    static String key(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return KEYS.getOrDefault(name, name);
    }

    /** Whether a column is kept as a detail of the product, and not as one of a single variant. */
    static boolean isProductDetail(String key) {
        return isDetail(key) && !isVariantDetail(key);
    }

    static boolean isVariantDetail(String key) {
        return isDetail(key)
                && (key.startsWith("variant ") || key.startsWith("unit price ") || OF_A_VARIANT.contains(key));
    }

    private static boolean isDetail(String key) {
        return !KNOWN.contains(key) && !OPTION.matcher(key).matches() && !PrivateColumns.isPrivate(key);
    }
}
