package dev.nightshift.console;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/** How the sound of operators who speak through hosts fares, for a monitoring system. */
final class MicrophoneMetrics implements MeterBinder {
    private static final double SAMPLES_A_SECOND = 48_000;

    private final ShownRooms rooms;

    MicrophoneMetrics(ShownRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ShownRoom room : rooms.rooms()) {
            count(registry, room, "received.seconds", "Sound", now -> now.received() / SAMPLES_A_SECOND);
            count(registry, room, "dropped.seconds", "Sound not heard", now -> now.dropped() / SAMPLES_A_SECOND);
            count(registry, room, "gaps", "Times that nothing came", OpenMicrophone.Figures::gaps);
        }
    }

    private static void count(
            MeterRegistry registry,
            ShownRoom room,
            String name,
            String what,
            ToDoubleFunction<OpenMicrophone.Figures> value) {
        FunctionCounter.builder(
                        "nightshift.microphone." + name,
                        room.microphone(),
                        microphone -> value.applyAsDouble(microphone.figures()))
                .description(what + " of operators who speak through the host")
                .tag("room", room.setup().roomId())
                .register(registry);
    }
}
