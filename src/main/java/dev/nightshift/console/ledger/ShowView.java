package dev.nightshift.console.ledger;

import dev.nightshift.ledger.KeptShow;
import dev.nightshift.ledger.OfShow;
import java.io.IOException;
import java.time.Instant;

/**
 * A show whose evidence is kept.
 *
 * @param name {@code ROOM/SHOW}
 * @param kilobytes of its files
 * @param keepUntil the first day on which it may be deleted
 */
record ShowView(String name, Instant begin, String title, String host, String keepUntil, long kilobytes) {
    static ShowView of(KeptShow show, long bytes) throws IOException {
        Instant begin = show.name().begin();
        long kilobytes = (bytes + 999) / 1000;
        return show.begin()
                .flatMap(link -> link.entry() instanceof OfShow.Began first
                        ? java.util.Optional.of(first)
                        : java.util.Optional.<OfShow.Began>empty())
                .map(first -> new ShowView(
                        show.name().toString(), begin, first.title(), first.host(), first.keepUntil(), kilobytes))
                .orElseGet(() -> new ShowView(show.name().toString(), begin, "", "", "", kilobytes));
    }
}
