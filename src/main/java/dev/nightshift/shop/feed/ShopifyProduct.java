package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopifyColumns.BODY;
import static dev.nightshift.shop.feed.ShopifyColumns.PICTURE;
import static dev.nightshift.shop.feed.ShopifyColumns.PICTURE_POSITION;
import static dev.nightshift.shop.feed.ShopifyColumns.PRICE;
import static dev.nightshift.shop.feed.ShopifyColumns.PUBLISHED;
import static dev.nightshift.shop.feed.ShopifyColumns.SKU;
import static dev.nightshift.shop.feed.ShopifyColumns.STATUS;
import static dev.nightshift.shop.feed.ShopifyColumns.TITLE;

import dev.nightshift.shop.Product;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of a Shopify export that share a handle. */
final class ShopifyProduct {
    private final String handle;
    private final List<Row> rows;
    private final Currency currency;
    private final ProblemLog log;

    /**
     * @param rows at least one, in file order; the first one has what all variants share
     */
    ShopifyProduct(String handle, List<Row> rows, Currency currency, ProblemLog log) {
        this.handle = handle;
        this.rows = rows;
        this.currency = currency;
        this.log = log;
    }

    /** Every variant that has a price; none of a product that has no title or is not for sale. */
    List<FeedProduct> variants() {
        Row first = rows.getFirst();
        Optional<Cell> title = first.cell(TITLE);
        if (title.isEmpty()) {
            log.add(first.problem(
                    TITLE, "the first row of " + Parsed.quote(handle) + " has none", "Fill it in; it was not loaded"));
            return List.of();
        }
        if (!isForSale(first)) {
            return List.of();
        }
        List<Row> variants = rows.stream().filter(ShopifyProduct::isVariant).toList();
        if (variants.isEmpty()) {
            log.add(first.problem(PRICE, "it is empty", "Fill it in; the product was not loaded"));
        }
        return variants.stream()
                .flatMap(row ->
                        new ShopifyVariant(this, row, variants.size() == 1, currency, log).read(title.get()).stream())
                .toList();
    }

    String handle() {
        return handle;
    }

    Optional<Cell> body() {
        return rows.getFirst().cell(BODY);
    }

    Optional<Cell> optionName(int number) {
        return rows.getFirst().cell("option" + number + " name");
    }

    /** The pictures of all rows by their position; without one, in file order behind those that have one. */
    List<Cell> pictures() {
        return rows.stream()
                .sorted(Comparator.comparingInt(ShopifyProduct::position))
                .flatMap(row -> row.cell(PICTURE).stream())
                .toList();
    }

    List<Product.Detail> details() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> ShopifyColumns.isProductDetail(cell.key()))
                .map(cell -> new Product.Detail("", cell.column(), cell.sourced()))
                .toList();
    }

    private boolean isForSale(Row first) {
        Optional<Cell> hidden = first.cell(STATUS)
                .filter(status -> !status.text().equalsIgnoreCase("active"))
                .or(() -> first.cell(PUBLISHED)
                        .filter(word -> word.text().toLowerCase(Locale.ROOT).equals("false")));
        hidden.ifPresent(cell -> log.add(
                cell,
                "the product is not for sale: " + Parsed.quote(cell.text()),
                "Publish it if it should be; until then it is not loaded"));
        return hidden.isEmpty();
    }

    private static boolean isVariant(Row row) {
        return row.cell(PRICE).isPresent()
                || row.cell(SKU).isPresent()
                || row.cell("option1 value").isPresent();
    }

    private static int position(Row row) {
        return row.cell(PICTURE_POSITION)
                .map(cell -> WholeNumber.parse(cell.text()) instanceof Parsed.Good<Integer>(Integer position)
                        ? position
                        : Integer.MAX_VALUE)
                .orElse(Integer.MAX_VALUE);
    }
}
