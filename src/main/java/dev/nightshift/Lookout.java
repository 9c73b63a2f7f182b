package dev.nightshift;

import dev.nightshift.Interlock.Watch;
import dev.nightshift.ledger.Evidence;
import dev.nightshift.ledger.Noted;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks each second, whatever a look comes to. One that breaks is counted and noted as evidence; after {@value #TRIES} in a
 * row the watch is blind, and the slate stands until it sees again.
 */
final class Lookout implements AutoCloseable {
    /** A talent's press has to reach the picture within two seconds (rule R15). */
    static final Duration EVERY = Duration.ofSeconds(1);
    /** Broken looks in a row before the slate. */
    static final int TRIES = 5;

    private final Watch watch;
    private final Runnable look;
    private final Told told;
    private final ScheduledExecutorService thread;
    private int row;

    /**
     * Who hears of broken looks.
     *
     * @param notices what an operator should read
     */
    record Told(Interlock interlock, Evidence evidence, Consumer<String> notices) {}

    Lookout(Watch watch, Runnable look, Told told) {
        this.watch = watch;
        this.look = look;
        this.told = told;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(watch.word() + "-watch").factory());
    }

    /** Begins to look. */
    Lookout start() {
        thread.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** One look. A schedule whose task throws ends without a word, so nothing may leave here, errors of the machine neither. */
    void look() {
        try {
            look.run();
        } catch (RuntimeException | Error broken) {
            broke(broken);
            return;
        }
        sees();
    }

    private void broke(Throwable broken) {
        row++;
        told.interlock().broke(watch, row >= TRIES);
        if (row == 1) {
            note("broke", broken);
        } else if (row == TRIES) {
            note("blind", broken);
        }
    }

    private void note(String state, Throwable broken) {
        String why = broken.getClass().getSimpleName() + ": " + broken.getMessage();
        told.evidence().note(measured(false, Map.of("state", state, "why", why)));
        told.notices()
                .accept("The watch over " + watch.word() + " broke and is tried again each second"
                        + (row == TRIES ? "; until it works the slate stands: " : ": ") + why + ".");
    }

    private void sees() {
        if (row > 0) {
            told.evidence().note(measured(true, Map.of("state", "sees", "broken looks", String.valueOf(row))));
            told.notices().accept("The watch over " + watch.word() + " works again.");
        }
        row = 0;
        told.interlock().sees(watch);
    }

    private Noted measured(boolean held, Map<String, String> values) {
        String rule =
                switch (watch) {
                    case DUTY, CHARGE -> "R25";
                    case CONSENT -> "R14";
                    case REPLAY -> "R36";
                    case PAPERS -> "R19";
                };
        return new Noted.Measured(rule, watch.word() + "-watch", held, values);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
