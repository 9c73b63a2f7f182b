package dev.nightshift.ledger.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A page that grows. What is put in as text never becomes markup. One thread. */
final class Html {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final StringBuilder page = new StringBuilder();

    /** Markup as it is. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ")[0] + ">");
    }

    /** A row; each cell bears the heading of its column, which small screens show. */
    Html row(List<String> headings, List<String> cells) {
        raw("<tr>");
        for (int at = 0; at < cells.size(); at++) {
            raw("<td data-label=\"")
                    .text(headings.get(at))
                    .raw("\">")
                    .raw(cells.get(at))
                    .raw("</td>");
        }
        return raw("</tr>\n");
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            switch (next) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(next);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
