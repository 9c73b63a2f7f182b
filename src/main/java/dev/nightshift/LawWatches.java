package dev.nightshift;

import dev.nightshift.Interlock.Watch;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.talent.vault.Obstacle;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Who looks after the law while a show runs, each on a thread of its own. */
final class LawWatches implements AutoCloseable {
    private final List<Lookout> lookouts = new ArrayList<>();

    /** The room of the show. */
    @FunctionalInterface
    interface OneRoom {
        CompletionStage<Room.Reply> ask(Command command);
    }

    /**
     * What they look at.
     *
     * @param charge counts the rooms of whoever is in charge
     * @param withdrawn told when the likeness may not be shown any more
     * @param room is asked without being waited for
     */
    record Subject(
            ShowLaw law,
            Casting casting,
            BroadcastDesk desk,
            InCharge charge,
            Consumer<Obstacle> withdrawn,
            OneRoom room) {
        ReplayWatch replay() {
            return new ReplayWatch(
                    () -> desk.broadcast().map(air -> air.stats().outputs()).orElse(List.of()));
        }

        PapersWatch papers(Lookout.Told told, InstantSource clock) {
            return new PapersWatch(
                    law.gate(),
                    () -> casting.permit().map(permit -> permit.consent().term().until()),
                    new PapersWatch.Air(() -> desk.broadcast().isPresent(), room::ask, told.notices()),
                    told.interlock(),
                    told.evidence(),
                    clock);
        }
    }

    LawWatches(Subject subject, Lookout.Told told, InstantSource clock) {
        lookouts.add(
                new Lookout(Watch.CONSENT, new ConsentWatch(subject.casting()::permit, subject.withdrawn()), told));
        lookouts.add(new Lookout(Watch.PAPERS, subject.papers(told, clock), told));
        lookouts.add(new Lookout(Watch.REPLAY, subject.replay(), told));
        lookouts.add(new Lookout(Watch.CHARGE, subject.charge(), told));
        subject.law().watch(subject.room()::ask).ifPresent(duty -> lookouts.add(new Lookout(Watch.DUTY, duty, told)));
    }

    /** Begins to look. */
    LawWatches start() {
        lookouts.forEach(Lookout::start);
        return this;
    }

    @Override
    public void close() {
        lookouts.forEach(Lookout::close);
    }
}
