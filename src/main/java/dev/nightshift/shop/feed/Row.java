package dev.nightshift.shop.feed;

import dev.nightshift.shop.Product;
import java.util.List;
import java.util.Optional;

/**
 * One row of a feed: a line of a table, or an item of an XML file.
 *
 * @param number of the row in the table, its header being row 1; the item's first line in an XML file
 * @param cells the filled cells, in file order; a column may stand more than once
 * @param details attributes that came structured
 */
record Row(String file, int number, List<Cell> cells, List<Product.Detail> details) {
    Row {
        cells = List.copyOf(cells);
        details = List.copyOf(details);
    }

    Optional<Cell> cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
    }

    List<Cell> all(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).toList();
    }

    Problem problem(String reason, String whatToDo) {
        return Problem.at(file, number, reason, whatToDo);
    }

    /** A problem of a column that is empty in this row, or that the file lacks. */
    Problem problem(String column, String reason, String whatToDo) {
        return Problem.at(file, number, column, reason, whatToDo);
    }
}
