package dev.nightshift.shop.feed;

import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;

/**
 * One filled cell of a feed.
 *
 * @param row of the table, its header being row 1; the line of an XML file
 * @param column as the merchant wrote it
 * @param key the column's standard name, such as {@code image_link}
 * @param text without white space around it, never empty
 */
record Cell(String file, int row, String column, String key, String text) implements Written {
    @Override
    public SourceRef source() {
        return Problem.source(file, row, column);
    }

    @Override
    public Problem problem(String reason, String whatToDo) {
        return Problem.at(file, row, column, reason, whatToDo);
    }

    Sourced<String> sourced() {
        return new Sourced<>(text, source());
    }

    Cell withText(String other) {
        return new Cell(file, row, column, key, other);
    }
}
