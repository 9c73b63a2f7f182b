package dev.nightshift.shop.feed;

import dev.nightshift.shop.SourceRef;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a merchant's file that was not taken over as it stands.
 *
 * @param file name relative to the shop's folder
 * @param row of a table, its header being row 1; the line of an XML or YAML file; empty when the whole file is meant
 * @param column header, element or key path, as the merchant wrote it
 * @param reason what is wrong, in plain words
 * @param whatToDo how the merchant mends it
 */
public record Problem(String file, OptionalInt row, Optional<String> column, String reason, String whatToDo) {
    /** A problem of a file as a whole. */
    static Problem of(String file, String reason, String whatToDo) {
        return new Problem(file, OptionalInt.empty(), Optional.empty(), reason, whatToDo);
    }

    /** A problem of a whole row or line. */
    static Problem at(String file, int row, String reason, String whatToDo) {
        return new Problem(file, OptionalInt.of(row), Optional.empty(), reason, whatToDo);
    }

    /** A problem of one cell or key. */
    static Problem at(String file, int row, String column, String reason, String whatToDo) {
        return new Problem(file, OptionalInt.of(row), Optional.of(column), reason, whatToDo);
    }

    /** Where in its file something stands: {@code row 3, price} in a table, {@code line 3, price} elsewhere. */
    static SourceRef source(String file, int row, String column) {
        return new SourceRef(file, rowWord(file) + " " + row + ", " + column);
    }

    /** One line for a merchant: {@code feed.tsv: row 3, price: "39,90 EUR" has a comma. Write 39.90 EUR.} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(file).append(": ");
        row.ifPresent(number -> line.append(rowWord(file)).append(' ').append(number));
        column.ifPresent(name -> line.append(", ").append(name));
        return line.append(row.isPresent() ? ": " : "")
                .append(reason)
                .append(". ")
                .append(whatToDo)
                .append('.')
                .toString();
    }

    private static String rowWord(String file) {
        return file.endsWith(".tsv") || file.endsWith(".csv") ? "row" : "line";
    }
}
