package dev.nightshift.ledger.export;

import dev.nightshift.ledger.LedgerJson;
import java.util.List;

/**
 * The recordings of a show: {@code replay.json}. Each is named with the digests of its segments, whether it lies in the
 * folder or is too big and handed over apart: put beside the other files, it is checked like one that was exported.
 */
record ReplayFile(List<Film> films) {
    ReplayFile {
        films = List.copyOf(films);
    }

    /**
     * One recording.
     *
     * @param bytes its length
     * @param held whether it was exported with the rest
     * @param name in the folder
     * @param segment bytes of each segment but the last
     * @param segments SHA-256 of each
     */
    record Film(long bytes, boolean held, String name, int segment, List<String> segments) {
        Film {
            segments = List.copyOf(segments);
        }
    }

    byte[] bytes() {
        return LedgerJson.write(this);
    }
}
