package dev.nightshift.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest links of a file that is opened again; what lies further back does not matter any more. One thread. */
final class Recall {
    private static final int MOST = 20_000;

    private final Deque<Link> links = new ArrayDeque<>();

    void add(Link link) {
        links.add(link);
        if (links.size() > MOST) {
            links.remove();
        }
    }

    List<Link> links() {
        return List.copyOf(links);
    }
}
