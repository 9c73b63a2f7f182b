package dev.nightshift.console;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Connector;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.intake.IntakeFigures;
import dev.nightshift.shop.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a room's viewers are heard and answered by the pages. All return at once, on any thread.
 *
 * @param events takes what viewers of the page do
 * @param intake what came in so far, from all platforms
 * @param seen how the room looked a moment ago; empty before the first look
 * @param orders takes the page's test orders
 * @param platforms that viewers come from besides the page
 */
public record Audience(
        Consumer<AudienceEvent> events,
        Supplier<IntakeFigures> intake,
        Supplier<Optional<RoomView>> seen,
        Consumer<OrderEvent> orders,
        Supplier<List<Platform>> platforms) {
    /** Nobody listens. */
    public static final Audience NOBODY = new Audience(
            event -> {},
            () -> new IntakeFigures(0, 0, Map.of(), 0, 0, 0, 0, 0),
            Optional::empty,
            order -> {},
            List::of);

    /**
     * A platform that viewers come from.
     *
     * @param id such as {@code twitch}
     * @param answers what became of the answers to its viewers
     */
    public record Platform(String id, Connector.Status status, AnswerFigures answers) {
        /** For message keys. */
        public String standing() {
            return switch (status) {
                case Connector.Status.Connected connected -> "connected";
                case Connector.Status.Reconnecting again -> "reconnecting";
                case Connector.Status.Refused refused -> "refused";
            };
        }

        /** Why it is not connected, without viewers' words; blank when it is. */
        public String reason() {
            return switch (status) {
                case Connector.Status.Connected connected -> "";
                case Connector.Status.Reconnecting again -> again.reason();
                case Connector.Status.Refused refused -> refused.reason();
            };
        }
    }
}
