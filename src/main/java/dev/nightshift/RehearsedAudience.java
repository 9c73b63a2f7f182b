package dev.nightshift;

import dev.nightshift.channel.Comment;
import dev.nightshift.channel.ScriptedEvent;
import dev.nightshift.channel.Viewer;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.playout.Rehearsal;
import dev.nightshift.room.Command;
import dev.nightshift.room.Heard;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.OrderEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Viewers who do what a file says, at its times. Used by the rehearsal's one thread. */
final class RehearsedAudience implements Rehearsal.Audience {
    private static final int EARLIER = 3;

    private final List<ScriptedEvent> events;
    private final CommentReader reader;
    private final Supplier<Catalogue> shop;
    private final Language show;
    private final Consumer<OrderEvent> orders;
    private final Map<String, List<String>> earlier = new HashMap<>();
    private int next;

    /**
     * An audience.
     *
     * @param events in the order of their times
     * @param orders hears of every order before the room does, to count stock
     */
    RehearsedAudience(
            List<ScriptedEvent> events,
            CommentReader reader,
            Supplier<Catalogue> shop,
            Language show,
            Consumer<OrderEvent> orders) {
        this.events = List.copyOf(events);
        this.reader = reader;
        this.shop = shop;
        this.show = show;
        this.orders = orders;
    }

    @Override
    public List<Command> upTo(long atMicros, Instant now, Optional<String> onScreen) {
        List<Command> commands = new ArrayList<>();
        while (next < events.size() && events.get(next).atMicros() <= atMicros) {
            commands.add(command(next + 1, events.get(next), now, onScreen));
            next++;
        }
        return commands;
    }

    private Command command(int number, ScriptedEvent event, Instant now, Optional<String> onScreen) {
        return switch (event.kind()) {
            case COMMENT -> hear(number, event, now, onScreen);
            case LIKE -> new Command.Gathered(List.of(), 0, 1);
            case JOIN -> new Command.Gathered(List.of(event.user()), 1, 0);
            case ORDER -> order(event, OrderEvent.Kind.PLACED, now);
            case PAID -> order(event, OrderEvent.Kind.PAID, now);
            case REFUND -> order(event, OrderEvent.Kind.REFUNDED, now);
        };
    }

    private Command hear(int number, ScriptedEvent event, Instant now, Optional<String> onScreen) {
        String text = event.text().orElse("");
        String kept = text.substring(0, Math.min(text.length(), Comment.LONGEST));
        List<String> before = earlier.computeIfAbsent(event.user(), viewer -> new ArrayList<>());
        long start = System.nanoTime();
        Reading reading = reader.read(kept, new Topic(shop.get(), onScreen, before, show));
        long micros = (System.nanoTime() - start) / 1_000;
        before.add(kept);
        if (before.size() > EARLIER) {
            before.removeFirst();
        }
        Viewer viewer = new Viewer("rehearsal", event.user(), event.user());
        return new Command.Hear(new Heard(new Comment("rehearsal:" + number, viewer, kept, now), reading, micros));
    }

    /** One viewer's orders of one product count as one order that is placed, paid and refunded. */
    private Command order(ScriptedEvent event, OrderEvent.Kind kind, Instant now) {
        String product = event.product().orElse("");
        String order = event.user() + "/" + product;
        OrderEvent happened = new OrderEvent(
                "rehearsal:" + order + "/" + kind + "/" + event.atMicros(),
                order,
                "rehearsal",
                kind,
                product.isEmpty() ? List.of() : List.of(new OrderEvent.Position(product, event.quantity())),
                Optional.empty(),
                event.user().isBlank() ? Optional.empty() : Optional.of(event.user()),
                true,
                now);
        orders.accept(happened);
        return new Command.OrderHappened(happened);
    }
}
