package dev.nightshift.console.questions;

import dev.nightshift.host.knowledge.FaqEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer with its past.
 *
 * @param earlier versions, newest first
 * @param holds whether it may be said now
 */
public record Answer(FaqEntry newest, List<FaqEntry> earlier, boolean holds) {

    /** All answers of a history, last changed first. */
    static List<Answer> of(List<FaqEntry> history, Instant now) {
        Map<String, List<FaqEntry>> versions = history.stream().collect(Collectors.groupingBy(FaqEntry::id));
        return versions.values().stream()
                .map(all -> new Answer(all.getFirst(), all.subList(1, all.size()), holds(all.getFirst(), now)))
                .sorted((one, other) -> other.newest.since().compareTo(one.newest.since()))
                .toList();
    }

    private static boolean holds(FaqEntry entry, Instant now) {
        return entry.expires().filter(end -> !end.isAfter(now)).isEmpty();
    }
}
