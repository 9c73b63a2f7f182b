package dev.nightshift.room.intake;

import java.time.Duration;
import java.time.Instant;

/** Which words the room was told lately, how often, and by whom last. Guarded by the intake's lock. */
final class Echoes {
    private static final int REMEMBERED = 500;

    private final Recent<String, Echo> echoes = new Recent<>(REMEMBERED);
    private final Duration window;

    private record Echo(Instant first, int told) {}

    Echoes(Duration window) {
        this.window = window;
    }

    /** How often these words were told to the room in this window. */
    int told(String folded, Instant now) {
        Echo echo = echoes.get(folded);
        return echo == null || old(echo, now) ? 0 : echo.told;
    }

    void tell(String folded, Instant now) {
        echoes.merge(
                folded,
                new Echo(now, 1),
                (before, one) -> old(before, now) ? one : new Echo(before.first, before.told + 1));
    }

    private boolean old(Echo echo, Instant now) {
        return Duration.between(echo.first, now).compareTo(window) > 0;
    }
}
