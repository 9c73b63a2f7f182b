package dev.nightshift.shop.feed;

import dev.nightshift.shop.Sourced;

/** Texts of a feed in the form in which they are kept. */
final class Texts {
    private Texts() {}

    /** HTML taken off, on one line. */
    static Sourced<String> oneLine(Cell cell) {
        String text = HtmlText.plain(cell.text()).replaceAll("\\s+", " ").strip();
        return new Sourced<>(text.isEmpty() ? cell.text() : text, cell.source());
    }

    /** HTML taken off, its paragraphs on lines of their own. */
    static Sourced<String> plain(Cell cell) {
        return new Sourced<>(HtmlText.plain(cell.text()), cell.source());
    }
}
