package dev.nightshift.room;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the room remembers of its viewers; each map forgets its oldest entry when it is full.
 *
 * @param muted by viewer
 * @param insults how often each viewer insulted somebody
 * @param answered when each viewer was last answered
 */
public record Crowd(Map<String, Muted> muted, Map<String, Integer> insults, Map<String, Instant> answered) {
    static final Crowd EMPTY = new Crowd(Map.of(), Map.of(), Map.of());
    private static final int MOST = 200;

    /** Whose comments are passed over, and how long. */
    public record Muted(String name, Instant until, String by) {
        /** Never shows a name: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "Muted[until " + until + ", by " + by + "]";
        }
    }

    public Crowd {
        muted = inOrder(muted);
        insults = inOrder(insults);
        answered = inOrder(answered);
    }

    /** Whoever came first is forgotten first. */
    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    boolean isMuted(String viewer, Instant now) {
        return Optional.ofNullable(muted.get(viewer))
                .filter(entry -> entry.until().isAfter(now))
                .isPresent();
    }

    int insultsOf(String viewer) {
        return insults.getOrDefault(viewer, 0);
    }

    Optional<Instant> answeredAt(String viewer) {
        return Optional.ofNullable(answered.get(viewer));
    }

    Crowd mute(String viewer, Muted entry) {
        return new Crowd(put(muted, viewer, entry), insults, answered);
    }

    Crowd insulted(String viewer) {
        return new Crowd(muted, put(insults, viewer, insultsOf(viewer) + 1), answered);
    }

    Crowd answered(String viewer, Instant now) {
        return new Crowd(muted, insults, put(answered, viewer, now));
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        if (more.size() >= MOST && !more.containsKey(key)) {
            more.remove(more.keySet().iterator().next());
        }
        more.put(key, value);
        return more;
    }
}
