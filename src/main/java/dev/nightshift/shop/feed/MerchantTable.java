package dev.nightshift.shop.feed;

import dev.nightshift.shop.Product;
import dev.nightshift.shop.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Streams the rows of a Google Merchant feed in a table, its list columns taken apart. */
final class MerchantTable {
    private final Table table;
    private final ProblemLog log;

    MerchantTable(Table table, ProblemLog log) {
        this.table = table;
        this.log = log;
    }

    void read(Consumer<Row> rows) throws UnreadableFile {
        table.read(MerchantColumns::key, MerchantColumns.REQUIRED, row -> rows.accept(takenApart(row)));
    }

    private Row takenApart(Row row) {
        List<Cell> cells = new ArrayList<>();
        List<Product.Detail> details = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (cell.key().equals(MerchantColumns.DETAIL)) {
                details.addAll(details(cell));
            } else if (MerchantColumns.LISTS.contains(cell.key())) {
                CommaList.split(cell.text()).forEach(entry -> cells.add(cell.withText(entry)));
            } else {
                cells.add(cell);
            }
        }
        return new Row(row.file(), row.number(), cells, details);
    }

    /** {@code section:attribute:value, ...}; an entry without any colon is the rest of a value that has a comma. */
    private List<Product.Detail> details(Cell cell) {
        List<String> entries = new ArrayList<>();
        for (String entry : CommaList.split(cell.text())) {
            if (entry.indexOf(':') < 0 && !entries.isEmpty()) {
                entries.add(entries.removeLast() + ", " + entry);
            } else {
                entries.add(entry);
            }
        }
        return entries.stream()
                .flatMap(entry -> detail(cell.withText(entry)).stream())
                .toList();
    }

    private Optional<Product.Detail> detail(Cell entry) {
        String[] parts = entry.text().split(":", 3);
        if (parts.length < 3 || parts[1].isBlank() || parts[2].isBlank()) {
            String reason = Parsed.quote(entry.text()) + " is not section:attribute:value";
            log.add(entry, reason, "Write it like Size:Width:212 cm; the section may be empty, the colons not");
            return Optional.empty();
        }
        Sourced<String> value = new Sourced<>(parts[2].strip(), entry.source());
        return Optional.of(new Product.Detail(parts[0].strip(), parts[1].strip(), value));
    }
}
