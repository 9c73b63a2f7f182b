package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.avatar.Direction.Hush;
import dev.nightshift.avatar.Direction.Speak;
import java.util.ArrayList;
import java.util.List;

/**
 * When hands should move and when they should rest, by what is said. The film has no gestures by name: a wished one is any
 * stretch in which the person's hands move. One thread.
 */
final class Emphasis {
    /** How long before a stroke a stretch with a gesture is sought, and how long after it one still fits. */
    private static final long BEFORE_MICROS = 1_600_000;

    private static final long AFTER_MICROS = 400_000;
    /** Most utterances known ahead; playout orders one or two. */
    private static final int MOST = 16;

    private final List<Speak> spoken = new ArrayList<>();

    void speak(Speak speak) {
        if (spoken.size() >= MOST) {
            throw new IllegalStateException("more than " + MOST + " utterances are ordered ahead");
        }
        spoken.add(speak);
    }

    void hush(Hush hush) {
        spoken.removeIf(one -> one.speechId() == hush.speechId());
    }

    /** 1 a gesture is wanted, -1 none, 0 whatever comes. What is over is forgotten. */
    int at(long micros) {
        spoken.removeIf(one -> one.atMicros() + one.track().durationMicros() < micros);
        if (spoken.stream().anyMatch(one -> wants(one, micros))) {
            return 1;
        }
        return spoken.stream().anyMatch(one -> one.sober() && one.atMicros() <= micros) ? -1 : 0;
    }

    private static boolean wants(Speak speak, long micros) {
        for (GestureMark mark : speak.gestures()) {
            long left = speak.atMicros() + mark.strokeMicros() - micros;
            if (left <= BEFORE_MICROS && left >= -AFTER_MICROS) {
                return true;
            }
        }
        return false;
    }
}
