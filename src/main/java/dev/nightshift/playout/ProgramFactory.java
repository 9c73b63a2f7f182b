package dev.nightshift.playout;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.room.Command;
import dev.nightshift.room.Setup;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.sound.Mixer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Puts programs together. */
final class ProgramFactory {
    private static final String CHANCE = "L64X128MixRandom";

    private final Productions productions;
    private final Executor synthesis;
    private final List<Long> waits;

    ProgramFactory(Productions productions, Executor synthesis) {
        this(productions, synthesis, Retries.USUAL);
    }

    /** @param waits before what broke is tried again, in microseconds */
    ProgramFactory(Productions productions, Executor synthesis, List<Long> waits) {
        this.productions = productions;
        this.synthesis = synthesis;
        this.waits = waits;
    }

    /** How often a program that broke is opened again. */
    Retries retries() {
        return new Retries(waits);
    }

    /** A program; when one of its parts can't be had, those opened before it are closed again. */
    Program open(
            Setup setup,
            InstantSource wall,
            Readiness readiness,
            Inbox inbox,
            Microphone microphone,
            Consumer<Command> listener,
            Timings timings) {
        List<AutoCloseable> opened = new ArrayList<>();
        try {
            Avatar avatar = opened(productions.avatar(setup), opened);
            Compositor compositor = opened(productions.compositor(setup), opened);
            ProgramSink sink = opened(productions.sink(setup), opened);
            ProgramOrder order = new ProgramOrder(
                    setup,
                    productions.shop(setup),
                    new ShowTime(wall.instant()),
                    productions.size(setup),
                    new Synthesis(productions.voice(setup), synthesis),
                    chance(setup.seed()),
                    readiness,
                    productions.notice(setup),
                    productions.guest(setup),
                    waits,
                    inbox,
                    microphone);
            Program.Cast cast = new Program.Cast(avatar, compositor, new Mixer(setup.seed()), sink);
            return new Program(cast, order, listener, timings);
        } catch (RuntimeException | Error broken) {
            opened.reversed().forEach(part -> close(part, broken));
            throw broken;
        }
    }

    private static <P extends AutoCloseable> P opened(P part, List<AutoCloseable> opened) {
        opened.add(part);
        return part;
    }

    private static void close(AutoCloseable part, Throwable broken) {
        try {
            part.close();
        } catch (Exception alsoBroken) {
            broken.addSuppressed(alsoBroken);
        }
    }

    private static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of(CHANCE).create(seed);
    }
}
