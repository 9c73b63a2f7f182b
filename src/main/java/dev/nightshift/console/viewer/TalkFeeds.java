package dev.nightshift.console.viewer;

import dev.nightshift.console.OfferView;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.host.reply.AskerName;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The talk of every room, refreshed four times a second by one thread until the server closes. */
final class TalkFeeds implements ApplicationListener<ContextClosedEvent> {
    private static final long EVERY_MILLIS = 250;

    private final Map<String, TalkFeed> feeds;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("talk").factory());

    TalkFeeds(ShownRooms rooms, InstantSource clock) {
        feeds = rooms.rooms().stream()
                .map(room -> Map.entry(room.setup().roomId(), feed(room, clock)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Begins to refresh. */
    TalkFeeds start() {
        feeds.values()
                .forEach(feed ->
                        timer.scheduleWithFixedDelay(feed::refresh, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS));
        return this;
    }

    Optional<TalkFeed> of(String room) {
        return Optional.ofNullable(feeds.get(room));
    }

    /** Readers hang on their answers: they must go before the web server stops. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        timer.shutdownNow();
        feeds.values().forEach(TalkFeed::close);
    }

    private static TalkFeed feed(ShownRoom room, InstantSource clock) {
        ShownNames names = new ShownNames(AskerName.standard(), room.setup().language(), room.catalogue());
        return new TalkFeed(() -> talk(room, clock, names));
    }

    private static Optional<Talk> talk(ShownRoom room, InstantSource clock, ShownNames names) {
        return room.audience()
                .seen()
                .get()
                .map(seen -> Talk.of(
                        seen,
                        room.audience().intake().get().likes(),
                        OfferView.of(room, clock.instant(), seen.product()),
                        names));
    }
}
