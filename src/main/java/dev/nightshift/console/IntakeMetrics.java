package dev.nightshift.console;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.room.intake.Drop;
import dev.nightshift.room.intake.IntakeFigures;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What viewers send and what becomes of it, beside {@link RoomMetrics}: every drop with its reason. */
final class IntakeMetrics implements MeterBinder {
    private final ShownRooms rooms;

    IntakeMetrics(ShownRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        rooms.rooms().forEach(room -> bind(registry, room));
    }

    private static void bind(MeterRegistry registry, ShownRoom room) {
        Tags tags = Tags.of("room", room.setup().roomId());
        Supplier<IntakeFigures> intake = room.audience().intake();
        count(registry, "nightshift.comments", tags, intake, IntakeFigures::comments);
        count(registry, "nightshift.comments.told", tags, intake, IntakeFigures::told);
        count(registry, "nightshift.likes", tags, intake, IntakeFigures::likes);
        count(registry, "nightshift.joins", tags, intake, IntakeFigures::joined);
        for (Drop reason : Drop.values()) {
            Tags why = tags.and("reason", reason.name().toLowerCase(Locale.ROOT));
            count(registry, "nightshift.comments.dropped", why, intake, now -> now.dropped()
                    .getOrDefault(reason, 0L));
        }
        answers(registry, "sent", tags, room, AnswerFigures::sent);
        answers(registry, "refused", tags, room, AnswerFigures::refused);
        answers(registry, "dropped", tags, room, AnswerFigures::dropped);
        answers(registry, "unsent", tags, room, AnswerFigures::unsent);
        Gauge.builder("nightshift.comments.waiting", intake, now -> now.get().waiting())
                .tags(tags)
                .register(registry);
    }

    /** Answers for the chats of all platforms together. */
    private static void answers(
            MeterRegistry registry, String outcome, Tags tags, ShownRoom room, ToDoubleFunction<AnswerFigures> value) {
        Supplier<AnswerFigures> all = () -> room.audience().platforms().get().stream()
                .map(Audience.Platform::answers)
                .reduce(AnswerFigures.NONE, AnswerFigures::plus);
        FunctionCounter.builder("nightshift.chat.answers", all, now -> value.applyAsDouble(now.get()))
                .tags(tags.and("outcome", outcome))
                .register(registry);
    }

    private static void count(
            MeterRegistry registry,
            String name,
            Tags tags,
            Supplier<IntakeFigures> intake,
            ToDoubleFunction<IntakeFigures> value) {
        FunctionCounter.builder(name, intake, now -> value.applyAsDouble(now.get()))
                .tags(tags)
                .register(registry);
    }
}
