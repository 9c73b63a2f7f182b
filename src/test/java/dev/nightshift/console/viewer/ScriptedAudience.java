package dev.nightshift.console.viewer;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.console.Audience;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.intake.IntakeFigures;
import dev.nightshift.shop.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Writes down what viewers do, and lets the room stand as the test says. */
final class ScriptedAudience {
    final List<OrderEvent> orders = new CopyOnWriteArrayList<>();
    private final BlockingQueue<AudienceEvent> events = new LinkedBlockingQueue<>();
    private volatile Optional<RoomView> room = Optional.empty();
    private volatile long likes;

    Audience audience() {
        return new Audience(
                events::add,
                () -> new IntakeFigures(0, 0, Map.of(), 0, 0, likes, 0, 0),
                () -> room,
                orders::add,
                List::of);
    }

    void stands(RoomView view) {
        room = Optional.of(view);
    }

    void liked(long times) {
        likes = times;
    }

    AudienceEvent next() throws InterruptedException {
        return Optional.ofNullable(events.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    int waiting() {
        return events.size();
    }
}
