package dev.nightshift.console;

import dev.nightshift.console.LawFigures.Charge;
import dev.nightshift.console.RoomFigures.OutputFigures;
import dev.nightshift.console.RoomFigures.OutputPhase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The rooms' figures for a monitoring system, at {@code /actuator/prometheus}; read anew at every scrape. */
final class RoomMetrics implements MeterBinder {
    private final ShownRooms rooms;

    RoomMetrics(ShownRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        rooms.rooms().forEach(room -> new Binding(registry, room).bind());
    }

    /** One room's meters. */
    private record Binding(MeterRegistry registry, Supplier<RoomFigures> figures, Tags tags) {
        Binding(MeterRegistry registry, ShownRoom room) {
            this(registry, room.figures(), Tags.of("room", room.setup().roomId()));
        }

        void bind() {
            pictures();
            speech();
            label();
            law();
            RoomFigures now = figures.get();
            now.stageMillis().keySet().forEach(this::stage);
            now.outputs().keySet().forEach(this::output);
        }

        private void pictures() {
            count("nightshift.frames", "Pictures sent", tags, RoomFigures::frames);
            count("nightshift.frames.late", "Pictures that began more than 40 ms late", tags, RoomFigures::late);
            count("nightshift.frames.repeated", "Pictures that were the last again", tags, RoomFigures::repeated);
            count("nightshift.frames.dropped", "Pictures and sound the encoder missed", tags, RoomFigures::dropped);
            gauge("nightshift.encoder.p95.ms", "Encode of one picture", tags, RoomFigures::encoderMillis);
            gauge("nightshift.viewers", "Browsers that watch", tags, RoomFigures::viewers);
        }

        private void speech() {
            count("nightshift.lines.synthesised", "Lines whose sound was made", tags, RoomFigures::synthesised);
            count("nightshift.synthesis.seconds", "Time that took", tags, RoomFigures::synthesisSeconds);
            count("nightshift.lines.spoken", "Lines heard to their end", tags, RoomFigures::spoken);
            count("nightshift.voices.replaced", "Engines that hung and were left behind", tags, now -> now.setbacks()
                    .voicesReplaced());
            count("nightshift.background.refused", "Tasks left out because too many waited", tags, now -> now.setbacks()
                    .workRefused());
            gauge(
                    "nightshift.catalogue.problems",
                    "Found at the shop's newest reading",
                    tags,
                    RoomFigures::catalogueProblems);
        }

        private void label() {
            count("nightshift.label.looks", "Looks for the AI label in the encoded picture", tags, now -> now.label()
                    .seen()
                    .looks());
            count("nightshift.label.failures", "Looks that did not find it", tags, now -> now.label()
                    .seen()
                    .failures());
            gauge(
                    "nightshift.label.gone",
                    "1 when the show had to end for it",
                    tags,
                    now -> now.label().gone().isPresent() ? 1 : 0);
            count("nightshift.label.dropped", "Packets that were not looked at", tags, now -> now.label()
                    .dropped());
            count("nightshift.label.seconds", "Time that looking took", tags, now -> now.label()
                    .workSeconds());
        }

        private void law() {
            gauge(
                    "nightshift.law.warnings",
                    "What the show was cleared by and that ends within the hour",
                    tags,
                    now -> now.law().warnings().size());
            gauge(
                    "nightshift.law.ended",
                    "1 when the show had to end for it",
                    tags,
                    now -> now.law().ended().isPresent() ? 1 : 0);
            gauge("nightshift.operator.rooms", "Live rooms of whoever is in charge", tags, now -> now.law()
                    .charge()
                    .map(Charge::rooms)
                    .orElse(0));
            gauge("nightshift.operator.rooms.most", "Live rooms that they may be in charge of", tags, now -> now.law()
                    .charge()
                    .map(Charge::most)
                    .orElse(0));
            for (String watch : figures.get().law().broken().keySet()) {
                Tags watched = tags.and("watch", watch);
                count("nightshift.watch.broken", "Looks that broke", watched, now -> now.law()
                        .broken()
                        .getOrDefault(watch, 0L));
                gauge(
                        "nightshift.watch.blind",
                        "1 while it can't see and the slate stands",
                        watched,
                        now -> now.law().blind().contains(watch) ? 1 : 0);
            }
        }

        private void stage(String name) {
            gauge(
                    "nightshift.stage.p95.ms",
                    "One stage of one picture",
                    tags.and("stage", name),
                    now -> Optional.ofNullable(now.stageMillis().get(name)).orElse(0.0));
        }

        private void output(String id) {
            Tags output = tags.and("output", id);
            for (OutputPhase phase : OutputPhase.values()) {
                gauge(
                        "nightshift.output.state",
                        "1 for the state that it is in",
                        output.and("state", phase.name().toLowerCase(Locale.ROOT)),
                        now -> of(now, id).phase() == phase ? 1 : 0);
            }
            count("nightshift.output.sent.bytes", "Bytes accepted", output, now -> of(now, id)
                    .sentBytes());
            count("nightshift.output.dropped", "Packets that never left", output, now -> of(now, id)
                    .droppedPackets());
            count("nightshift.output.reconnects", "Times it came back", output, now -> of(now, id)
                    .reconnects());
            gauge("nightshift.output.queued", "Packets that wait", output, now -> of(now, id)
                    .queued());
        }

        private static OutputFigures of(RoomFigures now, String id) {
            return Optional.ofNullable(now.outputs().get(id)).orElse(OutputFigures.OFF);
        }

        private void count(String name, String what, Tags labels, ToDoubleFunction<RoomFigures> value) {
            FunctionCounter.builder(name, figures, now -> value.applyAsDouble(now.get()))
                    .description(what)
                    .tags(labels)
                    .register(registry);
        }

        private void gauge(String name, String what, Tags labels, ToDoubleFunction<RoomFigures> value) {
            Gauge.builder(name, figures, now -> value.applyAsDouble(now.get()))
                    .description(what)
                    .tags(labels)
                    .register(registry);
        }
    }
}
