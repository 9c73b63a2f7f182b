package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Ease;

/**
 * The way from one blocking to the next. A new target while moving starts from wherever things are. Belongs to one
 * thread; program time never goes back.
 */
public final class Movement {
    private static final long DURATION_MICROS = 720_000;

    private Blocking from;
    private Blocking to;
    private long startMicros;

    /** Stands at a blocking. */
    public Movement(Blocking start) {
        this.from = start;
        this.to = start;
    }

    /** Where things are at a moment, on the way to {@code target}. */
    public Blocking at(long micros, Blocking target) {
        if (!target.equals(to)) {
            from = current(micros);
            to = target;
            startMicros = micros;
        }
        return current(micros);
    }

    private Blocking current(long micros) {
        return micros - startMicros >= DURATION_MICROS || from.equals(to)
                ? to
                : from.towards(to, Ease.progress(micros, startMicros, DURATION_MICROS));
    }
}
