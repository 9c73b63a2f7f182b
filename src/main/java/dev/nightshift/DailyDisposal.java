package dev.nightshift;

import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.Disposal;
import dev.nightshift.ledger.Retention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Deletes evidence whose term is over, when a server starts and once a day (rule R36). Beside the ledger's looks, on their
 * thread; one that failed is tried again the next day, and by {@code nightshift ledger dispose} at any time.
 */
final class DailyDisposal implements Runnable {
    static final Duration EVERY = Duration.ofDays(1);
    /** Who is named in the receipts. */
    static final String BY = "the program, daily";

    private final Supplier<Archive> archive;
    private final Retention retention;
    private final Consumer<String> notices;
    private final InstantSource clock;
    private Instant next = Instant.MIN;

    DailyDisposal(Supplier<Archive> archive, Retention retention, Consumer<String> notices, InstantSource clock) {
        this.archive = archive;
        this.retention = retention;
        this.notices = notices;
        this.clock = clock;
    }

    /** One look. */
    @Override
    public void run() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        try {
            Disposal.Outcome outcome = new Disposal(archive.get(), retention).carryOut(BY, now);
            outcome.disposed()
                    .forEach(show -> notices.accept(
                            "The evidence of " + show + " was deleted: its term is over. The receipt stays."));
            outcome.kept()
                    .forEach(kept -> notices.accept("The evidence of " + kept.show()
                            + " was not deleted although its term is over: " + kept.why() + "."));
        } catch (IOException broken) {
            throw new UncheckedIOException("evidence whose term is over can't be deleted", broken);
        }
    }
}
