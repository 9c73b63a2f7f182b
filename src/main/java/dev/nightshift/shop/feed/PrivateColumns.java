package dev.nightshift.shop.feed;

import java.util.Locale;
import java.util.Set;

/** Columns with what the shop itself pays or plans: left out on purpose, so that no host can ever tell them. */
final class PrivateColumns {
    private static final Set<String> NAMES = Set.of(
            "cost per item",
            "cost_of_goods_sold",
            "auto_pricing_min_price",
            "ads_redirect",
            "ads_labels",
            "ads_grouping");

    private PrivateColumns() {}

    static boolean isPrivate(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || name.startsWith("custom_label_");
    }
}
