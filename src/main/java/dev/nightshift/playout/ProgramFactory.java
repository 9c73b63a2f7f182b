package dev.nightshift.playout;

import dev.nightshift.room.Room.Command;
import dev.nightshift.room.Setup;
import dev.nightshift.stage.sound.Mixer;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Puts programs together. */
final class ProgramFactory {
    private static final String CHANCE = "L64X128MixRandom";

    private final Productions productions;
    private final Executor synthesis;

    ProgramFactory(Productions productions, Executor synthesis) {
        this.productions = productions;
        this.synthesis = synthesis;
    }

    Program open(
            Setup setup,
            InstantSource wall,
            Readiness readiness,
            Inbox inbox,
            Consumer<Command> listener,
            Timings timings) {
        Program.Cast cast = new Program.Cast(
                productions.avatar(setup),
                productions.compositor(setup),
                new Mixer(setup.seed()),
                productions.sink(setup));
        ProgramOrder order = new ProgramOrder(
                setup,
                productions.shop(setup),
                new ShowTime(wall.instant()),
                productions.size(setup),
                new Synthesis(productions.voice(setup), synthesis),
                chance(setup.seed()),
                readiness,
                inbox);
        return new Program(cast, order, listener, timings);
    }

    private static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of(CHANCE).create(seed);
    }
}
