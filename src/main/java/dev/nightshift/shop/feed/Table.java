package dev.nightshift.shop.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Streams the rows of a table whose first row names the columns. */
final class Table {
    /** How cells are told apart. */
    enum Separator {
        TABS,
        COMMAS
    }

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final TextFile file;
    private final Separator separator;
    private final int maximumRows;
    private final ProblemLog log;
    private int row;

    Table(TextFile file, Separator separator, int maximumRows, ProblemLog log) {
        this.file = file;
        this.separator = separator;
        this.maximumRows = maximumRows;
        this.log = log;
    }

    /**
     * Hands on every row that has as many cells as the header or fewer, and is not blank.
     *
     * @param keys from a header to the column's standard name
     * @param required standard names of columns without which the file is no feed
     */
    void read(UnaryOperator<String> keys, List<String> required, Consumer<Row> rows) throws UnreadableFile {
        try (BufferedReader text = file.open()) {
            Iterator<List<String>> records = records(text);
            Header header = new Header(file.name(), hasNext(records) ? records.next() : List.of(), keys, log);
            header.require(required, separator);
            while (hasNext(records)) {
                limit();
                header.row(row, records.next()).ifPresent(rows);
            }
        } catch (UncheckedIOException malformed) {
            throw malformed();
        } catch (IOException failure) {
            throw TextFile.unreadable(file.name(), failure);
        }
    }

    private Iterator<List<String>> records(Reader text) throws IOException {
        return switch (separator) {
            case TABS -> new TsvRecords(text);
            case COMMAS ->
                CSVParser.builder().setReader(text).setFormat(CSV).get().stream()
                        .map(CSVRecord::toList)
                        .iterator();
        };
    }

    /** Counts the row before it is looked for, since looking for it may meet its fault. */
    private boolean hasNext(Iterator<List<String>> records) {
        row++;
        return records.hasNext();
    }

    private void limit() throws UnreadableFile {
        if (row - 1 > maximumRows) {
            String reason = "the file has more than " + maximumRows + " rows";
            throw new UnreadableFile(Problem.of(file.name(), reason, "Split the shop, or raise the limit"));
        }
    }

    private UnreadableFile malformed() {
        return new UnreadableFile(Problem.at(
                file.name(),
                row,
                "a double quote is opened and not closed, or text stands behind a closing one",
                "Close the quote, and double the quotes within a cell (\"\")"));
    }
}
