package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.MerchantColumns.AVAILABILITY;
import static dev.nightshift.shop.feed.MerchantColumns.DESCRIPTION;
import static dev.nightshift.shop.feed.MerchantColumns.GTIN;
import static dev.nightshift.shop.feed.MerchantColumns.HIGHLIGHT;
import static dev.nightshift.shop.feed.MerchantColumns.ID;
import static dev.nightshift.shop.feed.MerchantColumns.LINK;
import static dev.nightshift.shop.feed.MerchantColumns.MORE_PICTURES;
import static dev.nightshift.shop.feed.MerchantColumns.PICTURE;
import static dev.nightshift.shop.feed.MerchantColumns.PRICE;
import static dev.nightshift.shop.feed.MerchantColumns.QUANTITY;
import static dev.nightshift.shop.feed.MerchantColumns.SALE_PERIOD;
import static dev.nightshift.shop.feed.MerchantColumns.SALE_PRICE;
import static dev.nightshift.shop.feed.MerchantColumns.TITLE;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Period;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes products of the rows of a Google Merchant feed, and a problem of every cell that can't be understood. */
final class MerchantProduct {
    private final Currency currency;
    private final ProblemLog log;

    MerchantProduct(Currency currency, ProblemLog log) {
        this.currency = currency;
        this.log = log;
    }

    /** Empty when the row lacks an id, a title, a price or an availability that can be understood. */
    Optional<FeedProduct> of(Row row) {
        noteContradictions(row);
        Optional<Sourced<String>> id = required(row, ID).map(Cell::sourced);
        Optional<Sourced<String>> title = required(row, TITLE).map(Texts::oneLine);
        Optional<Sourced<Money>> price =
                required(row, PRICE).flatMap(cell -> log.read(cell, MoneyText.price(currency)));
        Optional<Sourced<Integer>> stock = row.cell(QUANTITY).flatMap(cell -> log.read(cell, WholeNumber::parse));
        Optional<Sourced<Availability>> availability = availability(row, stock);
        if (id.isEmpty() || title.isEmpty() || price.isEmpty() || availability.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FeedProduct(
                id.get(),
                row.number(),
                title.get(),
                row.cell(DESCRIPTION).map(Texts::plain),
                price.get(),
                salePrice(row, price.get()),
                stock,
                availability.get(),
                row.cell(LINK).flatMap(cell -> log.read(cell, Links::parse)).map(Sourced::value),
                pictures(row),
                row.all(HIGHLIGHT).stream().map(Texts::oneLine).toList(),
                details(row)));
    }

    private Optional<Cell> required(Row row, String column) {
        Optional<Cell> cell = row.cell(column);
        if (cell.isEmpty()) {
            log.add(row.problem(column, "it is empty", "Fill it in; the row was not loaded"));
        }
        return cell;
    }

    /** Where the feed says nothing of availability, the stock does. */
    private Optional<Sourced<Availability>> availability(Row row, Optional<Sourced<Integer>> stock) {
        Optional<Cell> cell = row.cell(AVAILABILITY);
        if (cell.isPresent()) {
            Optional<Sourced<Availability>> said = cell.flatMap(word -> log.read(word, AvailabilityWord::parse));
            said.ifPresent(word -> compare(row, word, stock));
            return said;
        }
        if (stock.isEmpty()) {
            log.add(row.problem(
                    AVAILABILITY, "neither this nor the quantity is given", "Fill it in; the row was not loaded"));
        }
        return stock.map(pieces ->
                new Sourced<>(pieces.value() > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK, pieces.source()));
    }

    private void compare(Row row, Sourced<Availability> said, Optional<Sourced<Integer>> stock) {
        boolean in = said.value() == Availability.IN_STOCK;
        boolean out = said.value() == Availability.OUT_OF_STOCK;
        stock.filter(pieces -> pieces.value() == 0 ? in : out)
                .ifPresent(pieces -> log.add(row.problem(
                        AVAILABILITY,
                        "it says " + (in ? "in stock" : "out of stock") + ", the quantity is " + pieces.value(),
                        "Correct one of them; until then the product counts as sold out")));
    }

    private Optional<SalePrice> salePrice(Row row, Sourced<Money> price) {
        Optional<Sourced<Money>> reduced = row.cell(SALE_PRICE)
                .flatMap(cell -> log.read(cell, MoneyText.price(currency)))
                .filter(sale -> isBelow(row, sale, price));
        Optional<Cell> period = row.cell(SALE_PERIOD);
        Optional<Sourced<Period>> read = period.flatMap(cell -> log.read(cell, Moments::period));
        // A reduction whose period can't be understood might be over: the price holds.
        return reduced.filter(sale -> period.isPresent() == read.isPresent()).map(sale -> new SalePrice(sale, read));
    }

    private boolean isBelow(Row row, Sourced<Money> sale, Sourced<Money> price) {
        boolean below = sale.value().compareTo(price.value()) < 0;
        if (!below) {
            log.add(row.problem(
                    SALE_PRICE,
                    "the sale price " + sale.value() + " is not below the price " + price.value(),
                    "Correct one of them; the sale price was not loaded"));
        }
        return below;
    }

    private List<Cell> pictures(Row row) {
        List<Cell> pictures = Stream.concat(row.cell(PICTURE).stream(), row.all(MORE_PICTURES).stream())
                .toList();
        if (pictures.isEmpty()) {
            log.add(row.problem(PICTURE, "the product has no picture", "Name a file below images/ or a link"));
        }
        return pictures;
    }

    private List<Product.Detail> details(Row row) {
        List<Product.Detail> details = new ArrayList<>(row.details());
        row.cell(GTIN)
                .flatMap(cell -> log.read(cell, Gtin::parse))
                .ifPresent(gtin -> details.add(new Product.Detail("", GTIN, gtin)));
        row.cells().stream()
                .filter(cell -> MerchantColumns.isDetail(cell.key()))
                .map(cell -> new Product.Detail("", cell.column(), cell.sourced()))
                .forEach(details::add);
        return details;
    }

    private void noteContradictions(Row row) {
        Map<String, Cell> first = new HashMap<>();
        for (Cell cell : row.cells()) {
            Cell before = MerchantColumns.isSingle(cell.key()) ? first.putIfAbsent(cell.key(), cell) : null;
            if (before != null && !before.text().equals(cell.text())) {
                log.add(
                        cell,
                        Parsed.quote(cell.text()) + " contradicts " + Parsed.quote(before.text()) + " in the same row",
                        "Keep one of them; the first one was taken");
            }
        }
    }
}
