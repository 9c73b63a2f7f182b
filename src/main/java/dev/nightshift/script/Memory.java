package dev.nightshift.script;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** When something was said last, in planned time. Used by one thread. */
final class Memory {
    private final Map<String, Duration> lastUse;

    Memory() {
        this(new HashMap<>());
    }

    private Memory(Map<String, Duration> lastUse) {
        this.lastUse = lastUse;
    }

    Memory copy() {
        return new Memory(new HashMap<>(lastUse));
    }

    void use(String what, Duration at) {
        lastUse.put(what, at);
    }

    boolean knows(String what) {
        return lastUse.containsKey(what);
    }

    /** Whether it was not said within a window before a moment. */
    boolean isFresh(String what, Duration at, Duration window) {
        Duration last = lastUse.get(what);
        return last == null || at.minus(last).compareTo(window) >= 0;
    }

    /** Milliseconds of its last use; below zero when there was none. */
    long lastMillis(String what) {
        Duration last = lastUse.get(what);
        return last == null ? -1 : last.toMillis();
    }
}
