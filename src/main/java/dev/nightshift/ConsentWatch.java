package dev.nightshift;

import dev.nightshift.talent.vault.Obstacle;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks each second whether a clone may still be shown, and says once when it may not any more. */
final class ConsentWatch implements AutoCloseable {
    /** A talent's press has to reach the picture within two seconds (rule R15). */
    static final Duration EVERY = Duration.ofSeconds(1);

    private final Supplier<Optional<LikenessPermit>> permits;
    private final Consumer<Obstacle> ended;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("consent-watch").factory());
    private Optional<LikenessPermit> told = Optional.empty();

    /**
     * @param permits of whoever plays at that moment; none for who needs nobody's leave
     * @param ended told on the watch's thread, once for each
     */
    ConsentWatch(Supplier<Optional<LikenessPermit>> permits, Consumer<Obstacle> ended) {
        this.permits = permits;
        this.ended = ended;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look. */
    void look() {
        Optional<LikenessPermit> now = permits.get();
        now.ifPresent(LikenessPermit::look);
        Optional<Obstacle> withdrawn = now.flatMap(LikenessPermit::withdrawn);
        if (withdrawn.isPresent() && !told.equals(now)) {
            told = now;
            ended.accept(withdrawn.get());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
