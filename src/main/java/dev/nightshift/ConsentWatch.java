package dev.nightshift;

import dev.nightshift.talent.vault.Obstacle;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks each second whether a clone may still be shown, and says once when it may not any more. */
final class ConsentWatch implements AutoCloseable {
    /** A talent's press has to reach the picture within two seconds (rule R15). */
    static final Duration EVERY = Duration.ofSeconds(1);

    private final LikenessPermit permit;
    private final Consumer<Obstacle> ended;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("consent-watch").factory());
    private boolean told;

    /** @param ended told on the watch's thread */
    ConsentWatch(LikenessPermit permit, Consumer<Obstacle> ended) {
        this.permit = permit;
        this.ended = ended;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look. */
    void look() {
        permit.look();
        if (!told && permit.withdrawn().isPresent()) {
            told = true;
            ended.accept(permit.withdrawn().get());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
