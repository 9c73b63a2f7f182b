package dev.nightshift.avatar.clone.speech;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * When nobody speaks and the mouth rests: in pauses that last, before and after the speech. It goes to rest within 160 ms
 * of the last sound and leaves it 120 ms before the next.
 *
 * @param pauses in time order
 */
record Rests(List<Pause> pauses) {
    /** Shorter pauses are part of the speech. */
    static final long SHORTEST = 150_000;

    private static final long TO_REST = 160_000;
    private static final long WAKE = 120_000;
    private static final long RISE = 100_000;

    /** Silence from {@code from} to {@code to}. */
    record Pause(long from, long to) {
        /** 0 speaking .. 1 at rest and still. */
        double at(long micros) {
            double gone = (double) (micros - from) / TO_REST;
            double left = (double) (to - WAKE + RISE - micros) / RISE;
            return Math.min(Ease.smooth(gone), Ease.smooth(left));
        }
    }

    static Rests of(SpeechTrack track) {
        List<Pause> pauses = new ArrayList<>();
        long silentSince = Long.MIN_VALUE / 4;
        for (Phone phone : track.phones()) {
            if (phone.isPause()) continue;
            if (phone.startMicros() - silentSince >= SHORTEST) {
                pauses.add(new Pause(silentSince, phone.startMicros()));
            }
            silentSince = phone.endMicros();
        }
        pauses.add(new Pause(silentSince, Long.MAX_VALUE / 4));
        return new Rests(List.copyOf(pauses));
    }

    /** 0 speaking .. 1 at rest and still. */
    double at(long micros) {
        for (Pause pause : pauses) {
            if (pause.from() <= micros && micros < pause.to()) return pause.at(micros);
        }
        return 0;
    }
}
