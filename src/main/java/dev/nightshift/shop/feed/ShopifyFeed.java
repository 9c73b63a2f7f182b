package dev.nightshift.shop.feed;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a Shopify export: rows with the same handle are one product, its variants and its further pictures. */
final class ShopifyFeed {
    private final Table table;
    private final Currency currency;
    private final ProblemLog log;

    ShopifyFeed(Table table, Currency currency, ProblemLog log) {
        this.table = table;
        this.currency = currency;
        this.log = log;
    }

    void read(Consumer<FeedProduct> products) throws UnreadableFile {
        Map<String, List<Row>> byHandle = new LinkedHashMap<>();
        table.read(ShopifyColumns::key, ShopifyColumns.REQUIRED, row -> row.cell(ShopifyColumns.HANDLE)
                .ifPresentOrElse(
                        handle -> byHandle.computeIfAbsent(handle.text(), key -> new ArrayList<>())
                                .add(row),
                        () -> log.add(row.problem(
                                ShopifyColumns.HANDLE, "it is empty", "Fill it in; the row was not loaded"))));
        byHandle.forEach((handle, rows) ->
                new ShopifyProduct(handle, rows, currency, log).variants().forEach(products));
    }
}
