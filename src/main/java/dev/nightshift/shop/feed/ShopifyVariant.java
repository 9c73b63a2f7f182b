package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopifyColumns.BARCODE;
import static dev.nightshift.shop.feed.ShopifyColumns.COMPARE_PRICE;
import static dev.nightshift.shop.feed.ShopifyColumns.OVERSELL;
import static dev.nightshift.shop.feed.ShopifyColumns.PRICE;
import static dev.nightshift.shop.feed.ShopifyColumns.QUANTITY;
import static dev.nightshift.shop.feed.ShopifyColumns.SKU;
import static dev.nightshift.shop.feed.ShopifyColumns.TRACKER;
import static dev.nightshift.shop.feed.ShopifyColumns.VARIANT_PICTURE;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One variant of a Shopify product: what a buyer puts into the basket, and so a product of the catalogue. */
final class ShopifyVariant {
    private static final int OPTIONS = 3;
    private static final String ONLY_VARIANT = "Default Title";
    private static final Pattern ZERO = Pattern.compile("0+(?:\\.0+)?");
    private static final Set<String> OVERSELLS = Set.of("continue", "true");

    private final ShopifyProduct product;
    private final Row row;
    private final boolean isOnly;
    private final Currency currency;
    private final ProblemLog log;

    ShopifyVariant(ShopifyProduct product, Row row, boolean isOnly, Currency currency, ProblemLog log) {
        this.product = product;
        this.row = row;
        this.isOnly = isOnly;
        this.currency = currency;
        this.log = log;
    }

    /** Empty when it has no price that can be understood. */
    Optional<FeedProduct> read(Cell title) {
        Optional<Cell> cell = row.cell(PRICE);
        if (cell.isEmpty()) {
            log.add(row.problem(PRICE, "it is empty", "Fill it in; the variant was not loaded"));
        }
        return cell.flatMap(price -> log.read(price, MoneyText.bare(currency))).map(price -> read(title, price));
    }

    private FeedProduct read(Cell title, Sourced<Money> asked) {
        Optional<Sourced<Money>> before = comparePrice(asked);
        Optional<Sourced<Integer>> stock = stock();
        return new FeedProduct(
                id(title),
                row.number(),
                title(title),
                product.body().map(Texts::plain),
                before.orElse(asked),
                before.map(higher -> new SalePrice(asked, Optional.empty())),
                stock,
                new Sourced<>(availability(stock), asked.source()),
                Optional.empty(),
                pictures(),
                List.of(),
                details());
    }

    /** The SKU; without one the handle, and behind it the options where there are more variants. */
    private Sourced<String> id(Cell title) {
        return row.cell(SKU)
                .map(Cell::sourced)
                .orElseGet(() -> new Sourced<>(
                        isOnly ? product.handle() : product.handle() + "/" + String.join("/", optionValues()),
                        row.cell(ShopifyColumns.HANDLE).orElse(title).source()));
    }

    private Sourced<String> title(Cell title) {
        Sourced<String> shared = Texts.oneLine(title);
        List<String> options = optionValues();
        return options.isEmpty()
                ? shared
                : new Sourced<>(shared.value() + ", " + String.join(", ", options), shared.source());
    }

    /** The price before a reduction, by Shopify's own reckoning: it is a list price, and never named as a former one. */
    private Optional<Sourced<Money>> comparePrice(Sourced<Money> asked) {
        Optional<Cell> cell = row.cell(COMPARE_PRICE)
                .filter(amount -> !ZERO.matcher(amount.text()).matches());
        Optional<Sourced<Money>> compare = cell.flatMap(amount -> log.read(amount, MoneyText.bare(currency)));
        compare.filter(amount -> amount.value().compareTo(asked.value()) < 0)
                .ifPresent(amount -> log.add(row.problem(
                        COMPARE_PRICE,
                        "the price to compare with, " + amount.value() + ", is below the price " + asked.value(),
                        "Correct one of them; the price to compare with was not loaded")));
        return compare.filter(amount -> amount.value().compareTo(asked.value()) > 0);
    }

    /** Shopify counts below zero what it has oversold: nothing is left then. */
    private Optional<Sourced<Integer>> stock() {
        Optional<Cell> quantity = row.cell(QUANTITY);
        boolean oversold =
                quantity.map(cell -> cell.text().matches("-\\d{1,9}")).orElse(false);
        return oversold
                ? quantity.map(cell -> new Sourced<>(0, cell.source()))
                : quantity.filter(cell -> isTracked() || !cell.text().equals("0"))
                        .flatMap(cell -> log.read(cell, WholeNumber::parse));
    }

    private boolean isTracked() {
        return row.cell(TRACKER).isPresent();
    }

    private Availability availability(Optional<Sourced<Integer>> stock) {
        if (isTracked() && stock.isEmpty()) {
            log.add(row.problem(
                    QUANTITY,
                    "the stock is tracked, but not in this file",
                    "Export the quantity too; until then the variant counts as sold out"));
        }
        boolean some = stock.map(pieces -> pieces.value() > 0).orElse(!isTracked());
        if (some) {
            return Availability.IN_STOCK;
        }
        boolean oversells = row.cell(OVERSELL)
                .map(cell -> OVERSELLS.contains(cell.text().toLowerCase(Locale.ROOT)))
                .orElse(false);
        return oversells ? Availability.BACKORDER : Availability.OUT_OF_STOCK;
    }

    private List<Cell> pictures() {
        List<Cell> pictures = Stream.concat(row.cell(VARIANT_PICTURE).stream(), product.pictures().stream())
                .toList();
        if (pictures.isEmpty()) {
            log.add(row.problem(ShopifyColumns.PICTURE, "the product has no picture", "Name a link or a file"));
        }
        return pictures;
    }

    private List<Product.Detail> details() {
        List<Product.Detail> details = new ArrayList<>(product.details());
        row.cell(BARCODE)
                .flatMap(cell -> log.read(cell, Gtin::parse))
                .ifPresent(gtin -> details.add(new Product.Detail("", "gtin", gtin)));
        row.cells().stream()
                .filter(cell -> ShopifyColumns.isVariantDetail(cell.key()))
                .map(cell -> new Product.Detail("", cell.column(), cell.sourced()))
                .forEach(details::add);
        for (int i = 1; i <= OPTIONS; i++) {
            String name = product.optionName(i).map(Cell::text).orElse("option " + i);
            option(i)
                    .map(value -> new Product.Detail("option", name, value.sourced()))
                    .ifPresent(details::add);
        }
        return details;
    }

    private List<String> optionValues() {
        return IntStream.rangeClosed(1, OPTIONS)
                .boxed()
                .flatMap(number -> option(number).stream())
                .map(Cell::text)
                .toList();
    }

    private Optional<Cell> option(int number) {
        return row.cell("option" + number + " value")
                .filter(value -> !value.text().equals(ONLY_VARIANT));
    }
}
