package dev.nightshift.channel.simulated;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.ChatAnswer;
import dev.nightshift.channel.Connector;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Gives a simulated audience its time, five times a second, on a thread of its own. */
public final class SimulatedConnector implements Connector {
    private static final long EVERY_MILLIS = 200;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulated-audience").factory());

    private SimulatedConnector() {}

    /** Lets the audience begin. */
    public static SimulatedConnector start(SimulatedAudience audience, InstantSource clock) {
        SimulatedConnector connector = new SimulatedConnector();
        connector.timer.scheduleAtFixedRate(
                () -> audience.tick(clock.instant()), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return connector;
    }

    @Override
    public String platform() {
        return SimulatedAudience.PLATFORM;
    }

    @Override
    public Status status() {
        return timer.isShutdown() ? new Status.Refused("closed") : new Status.Connected();
    }

    /** Nobody is there to read it. */
    @Override
    public void answer(ChatAnswer answer) {}

    @Override
    public AnswerFigures answers() {
        return AnswerFigures.NONE;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
