package dev.nightshift.shop.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The first row of a table: which cell of a row belongs to which column. */
final class Header {
    private static final int ROW = 1;

    private final String file;
    private final List<String> names;
    private final List<String> keys;
    private final ProblemLog log;

    Header(String file, List<String> names, UnaryOperator<String> standardName, ProblemLog log) {
        this.file = file;
        this.names = names.stream().map(String::strip).toList();
        this.keys = names.stream().map(standardName).toList();
        this.log = log;
    }

    /** Rejects the file when a column is missing without which nothing can be sold; notes columns without a name. */
    void require(List<String> required, Table.Separator separator) throws UnreadableFile {
        Set<String> missing = new LinkedHashSet<>(required);
        keys.forEach(missing::remove);
        if (!missing.isEmpty()) {
            String reason = "the first row lacks the columns " + String.join(", ", missing);
            String whatToDo = "Name the columns in the first row, and separate them by "
                    + separator.name().toLowerCase(Locale.ROOT);
            throw new UnreadableFile(Problem.at(file, ROW, reason, whatToDo));
        }
        nameless();
    }

    /** The filled cells of a row; empty for a blank row, and for one that doesn't fit the header. */
    Optional<Row> row(int number, List<String> entry) {
        List<Cell> cells = new ArrayList<>();
        int beyond = 0;
        for (int i = 0; i < entry.size(); i++) {
            String text = entry.get(i).strip();
            if (!text.isEmpty() && i < names.size()) {
                cells.add(new Cell(file, number, names.get(i), keys.get(i), text));
            } else if (!text.isEmpty()) {
                beyond++;
            }
        }
        if (beyond > 0) {
            log.add(Problem.at(
                    file,
                    number,
                    "the row has " + entry.size() + " cells, the header has " + names.size(),
                    "Check the row for a separator within a cell; it was not loaded"));
            return Optional.empty();
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(file, number, cells, List.of()));
    }

    private void nameless() {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                log.add(Problem.at(
                        file, ROW, "column " + (i + 1) + " has no name", "Name it; its cells are kept without a name"));
            }
        }
    }
}
