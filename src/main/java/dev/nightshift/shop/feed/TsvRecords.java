package dev.nightshift.shop.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Takes a table apart at tabs and line ends. A cell that stands wholly in double quotes may hold both, and its own quotes
 * doubled; in any other cell quotes are letters, so that {@code "Oslo" sofa} and a list of quoted entries stay whole.
 */
final class TsvRecords implements Iterator<List<String>> {
    private static final int END = -1;

    private final Reader text;
    private int next;

    TsvRecords(Reader text) {
        this.text = text;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != END;
    }

    /** The cells of the next line; an empty line has one empty cell. Throws {@link UncheckedIOException} for an open quote. */
    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next == '\t') {
            advance();
            cells.add(cell());
        }
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
        return cells;
    }

    private String cell() {
        StringBuilder raw = new StringBuilder();
        if (next == '"') {
            StringBuilder quoted = new StringBuilder();
            if (isClosed(raw, quoted)) {
                return quoted.toString();
            }
        }
        while (!isBorder()) {
            raw.append((char) next);
            advance();
        }
        return raw.toString();
    }

    /** Reads up to the closing quote; false when more than the quoted text stands in the cell. */
    private boolean isClosed(StringBuilder raw, StringBuilder quoted) {
        boolean spansCells = false;
        take(raw);
        while (next != END) {
            boolean quote = next == '"';
            spansCells |= isBorder();
            int letter = take(raw);
            if (quote && isBorder()) {
                return true;
            }
            if (quote && next != '"') {
                requireWithinCell(spansCells);
                return false;
            }
            quoted.append((char) letter);
            if (quote) {
                take(raw);
            }
        }
        throw malformed();
    }

    private static void requireWithinCell(boolean spansCells) {
        if (spansCells) {
            throw malformed();
        }
    }

    private boolean isBorder() {
        return next == '\t' || next == '\n' || next == '\r' || next == END;
    }

    private int take(StringBuilder raw) {
        int letter = next;
        raw.append((char) letter);
        advance();
        return letter;
    }

    private void advance() {
        try {
            next = text.read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UncheckedIOException malformed() {
        return new UncheckedIOException(new IOException("a quote is not closed"));
    }
}
