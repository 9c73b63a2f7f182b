package dev.nightshift.shop.feed;

import java.util.ArrayList;
import java.util.List;

/** Lists in one cell, separated by commas; a comma in double quotes or behind a backslash belongs to its entry. */
final class CommaList {
    private final List<String> entries = new ArrayList<>();
    private final StringBuilder entry = new StringBuilder();
    private boolean quoted;

    private CommaList() {}

    /** The entries without white space around them, the empty ones left out. */
    static List<String> split(String cell) {
        CommaList list = new CommaList();
        for (int i = 0; i < cell.length(); i++) {
            boolean escaped = cell.startsWith("\\,", i);
            i += escaped ? 1 : 0;
            list.add(cell.charAt(i), escaped);
        }
        list.close();
        return list.entries;
    }

    private void add(char letter, boolean escaped) {
        if (letter == ',' && !quoted && !escaped) {
            close();
        } else if (letter == '"' && (quoted || entry.toString().isBlank())) {
            quoted = !quoted;
        } else {
            entry.append(letter);
        }
    }

    private void close() {
        String text = entry.toString().strip();
        if (!text.isEmpty()) {
            entries.add(text);
        }
        entry.setLength(0);
        quoted = false;
    }
}
