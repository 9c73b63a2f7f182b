package dev.nightshift.console.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts tries by key in a sliding window. Forgets the key that was idle longest beyond 10,000. Safe for any thread. */
public final class Tries {
    private static final int KEYS = 10_000;

    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Tries that are allowed.
     *
     * @param most in the window
     */
    public Tries(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** Counts a try; false, and nothing counted, when there were too many. */
    public synchronized boolean allow(String key, Instant now) {
        Deque<Instant> times = tries.computeIfAbsent(key, unseen -> new ArrayDeque<>());
        Instant from = now.minus(window);
        while (!times.isEmpty() && !times.peek().isAfter(from)) {
            times.poll();
        }
        forgetIdle();
        return times.size() < most && times.add(now);
    }

    /** Whether there were as many as are allowed; counts nothing. */
    public synchronized boolean full(String key, Instant now) {
        Instant from = now.minus(window);
        return Optional.ofNullable(tries.get(key))
                .filter(times ->
                        times.stream().filter(time -> time.isAfter(from)).count() >= most)
                .isPresent();
    }

    /** Forgets a key's tries. */
    synchronized void clear(String key) {
        tries.remove(key);
    }

    private void forgetIdle() {
        if (tries.size() > KEYS) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
