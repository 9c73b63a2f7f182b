package dev.nightshift.media;

/** A clock that jumps to whatever is awaited: the show runs as fast as the machine can. Used by one thread. */
public final class VirtualClock implements MediaClock {
    private volatile long now;

    @Override
    public long nowMicros() {
        return now;
    }

    @Override
    public void awaitMicros(long micros) {
        now = Math.max(now, micros);
    }
}
