package dev.nightshift.console;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.intake.IntakeFigures;
import dev.nightshift.shop.OrderEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a room's viewers are heard and answered by the pages. All four return at once, on any thread.
 *
 * @param events takes what viewers of the page do
 * @param intake what came in so far, from all platforms
 * @param seen how the room looked a moment ago; empty before the first look
 * @param orders takes the page's test orders
 */
public record Audience(
        Consumer<AudienceEvent> events,
        Supplier<IntakeFigures> intake,
        Supplier<Optional<RoomView>> seen,
        Consumer<OrderEvent> orders) {
    /** Nobody listens. */
    public static final Audience NOBODY = new Audience(
            event -> {}, () -> new IntakeFigures(0, 0, Map.of(), 0, 0, 0, 0, 0), Optional::empty, order -> {});
}
