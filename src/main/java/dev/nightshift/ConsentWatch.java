package dev.nightshift;

import dev.nightshift.talent.vault.Obstacle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks whether a clone may still be shown, and says once when it may not any more. One thread, each second. */
final class ConsentWatch implements Runnable {
    private final Supplier<Optional<LikenessPermit>> permits;
    private final Consumer<Obstacle> ended;
    private Optional<LikenessPermit> told = Optional.empty();

    /**
     * @param permits of whoever plays at that moment; none for who needs nobody's leave
     * @param ended told on the watch's thread, once for each
     */
    ConsentWatch(Supplier<Optional<LikenessPermit>> permits, Consumer<Obstacle> ended) {
        this.permits = permits;
        this.ended = ended;
    }

    /** One look. */
    @Override
    public void run() {
        Optional<LikenessPermit> now = permits.get();
        now.ifPresent(LikenessPermit::look);
        Optional<Obstacle> withdrawn = now.flatMap(LikenessPermit::withdrawn);
        if (withdrawn.isPresent() && !told.equals(now)) {
            ended.accept(withdrawn.get());
            told = now;
        }
    }
}
