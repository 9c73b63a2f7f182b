package dev.nightshift.shop.feed;

import dev.nightshift.shop.Product;
import dev.nightshift.shop.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one item: its children are cells; a child that has children of its own is a detail for each of them, with the
 * child's name as its section.
 */
final class MerchantXmlItem {
    private static final Map<String, String> KEYS = Map.of("summary", MerchantColumns.DESCRIPTION);

    private final String file;
    private final XMLStreamReader xml;
    private final int line;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Product.Detail> details = new ArrayList<>();

    /** Stands on the start of the item. */
    MerchantXmlItem(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
        this.line = xml.getLocation().getLineNumber();
    }

    /** Leaves the reader on the end of the item. */
    Row read() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                child();
            }
        }
        return new Row(file, line, cells.stream().map(this::distinct).toList(), details);
    }

    private void child() throws XMLStreamException {
        String column = name();
        int row = xml.getLocation().getLineNumber();
        String key = KEYS.getOrDefault(xml.getLocalName(), MerchantColumns.key(xml.getLocalName()));
        String link = xml.getAttributeValue(null, "href");
        Map<String, String> parts = new LinkedHashMap<>();
        String text = content(parts).strip();
        if (!parts.isEmpty() && !MerchantColumns.isSingle(key)) {
            addDetails(new Cell(file, row, column, key, text), parts);
            return;
        }
        String whole = (text + " " + String.join("\n", parts.values())).strip();
        String filled = whole.isEmpty() && link != null ? link.strip() : whole;
        if (!filled.isEmpty()) {
            cells.add(new Cell(file, row, column, key, filled));
        }
    }

    /** An element without a prefix, such as Atom's own id, gives way to the one of Google's name space. */
    private Cell distinct(Cell cell) {
        boolean givesWay = cell.column().indexOf(':') < 0
                && cells.stream()
                        .anyMatch(other -> other.key().equals(cell.key())
                                && other.column().indexOf(':') > 0
                                && !other.text().equals(cell.text()));
        return givesWay ? new Cell(file, cell.row(), cell.column(), "plain_" + cell.key(), cell.text()) : cell;
    }

    /** The text of an element whose start the reader stands on; the texts of its children go into the map. */
    private String content(Map<String, String> parts) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String part = xml.getLocalName();
                parts.merge(part, wholeText(), (one, other) -> one + ", " + other);
            } else if (xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** All text within an element whose start the reader stands on, however deep. */
    private String wholeText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void addDetails(Cell cell, Map<String, String> parts) {
        if (cell.key().equals(MerchantColumns.DETAIL) && parts.containsKey("attribute_value")) {
            Sourced<String> value = new Sourced<>(parts.getOrDefault("attribute_value", ""), cell.source());
            String section = parts.getOrDefault("section_name", "");
            details.add(new Product.Detail(section, parts.getOrDefault("attribute_name", ""), value));
        } else {
            if (!cell.text().isEmpty()) {
                details.add(new Product.Detail("", cell.column(), cell.sourced()));
            }
            parts.forEach((name, text) ->
                    details.add(new Product.Detail(cell.key(), name, new Sourced<>(text, cell.source()))));
        }
    }

    private String name() {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }
}
