package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.command.ShowOptions;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.fleet.Fleet;
import dev.nightshift.room.Command;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.ScriptedPerformer;
import dev.nightshift.room.Setup;
import dev.nightshift.room.SilentMind;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/** A room as it stands in the journal that an ended process left, without a voice or a picture. */
final class LeftRoom implements AutoCloseable {
    private final ScriptedPerformer performer = new ScriptedPerformer();
    private final Setup setup;
    private final Database database;
    private final Fleet fleet;

    LeftRoom(Path data, ShowOptions show) {
        Parts parts = new Parts(new ShopFolder(Limits.DEFAULT), Main.voices(), System.err);
        Catalogue catalogue = parts.catalogue(parts.shopFolder(show));
        RoomRules rules = new RoomRules(new Prompters(() -> catalogue, Rulebook.standard()));
        setup = Parts.setup(show, catalogue);
        database = Database.open(data, Optional.empty(), Optional.empty());
        fleet = Fleet.start(
                database.pool(), database.url(), rules, performer, SilentMind.THINKING, InstantSource.system());
    }

    /** Goes live and speaks at once everything that comes before a line; the room is left in mid-show. */
    void speakUntil(Predicate<Cue> wanted) throws Exception {
        ask(new Command.Open(setup));
        ask(new Command.GoLive());
        assertThat(performer.next()).isInstanceOf(Instruction.Start.class);
        Instruction.Speak line = (Instruction.Speak) performer.next();
        for (; !wanted.test(line.cue()); line = (Instruction.Speak) performer.next()) {
            performer.speak(line.speechId(), line.cue().line().line().display());
        }
    }

    @Override
    public void close() {
        fleet.close();
        database.close();
    }

    private void ask(Command command) throws Exception {
        assertThat(fleet.ask(setup.roomId(), command).toCompletableFuture().get())
                .isEqualTo(new Room.Reply.Done());
    }
}
