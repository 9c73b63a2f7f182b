package dev.nightshift;

import dev.nightshift.console.OpenMicrophone;
import dev.nightshift.playout.Microphone;
import java.util.Optional;
import java.util.function.Supplier;

/** The microphone of a room that may be off air. Safe for any thread. */
final class LiveMicrophone implements OpenMicrophone {
    private final Supplier<Optional<Microphone>> microphone;

    LiveMicrophone(Supplier<Optional<Microphone>> microphone) {
        this.microphone = microphone;
    }

    @Override
    public Taken take(String by, float[] samples) {
        return microphone.get().map(open -> told(open.take(by, samples))).orElseGet(() -> NONE.take(by, samples));
    }

    @Override
    public Figures figures() {
        return microphone
                .get()
                .map(Microphone::figures)
                .map(LiveMicrophone::told)
                .orElse(Figures.NONE);
    }

    private static Taken told(Microphone.Taken taken) {
        Standing standing =
                switch (taken.standing()) {
                    case SHUT -> Standing.SHUT;
                    case WAITING -> Standing.WAITING;
                    case ON_AIR -> Standing.ON_AIR;
                };
        return new Taken(standing, taken.waitingMicros(), told(taken.figures()));
    }

    private static Figures told(Microphone.Figures figures) {
        return new Figures(figures.received(), figures.dropped(), figures.gaps());
    }
}
