package dev.nightshift.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Command;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomFact;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.ScriptedPerformer;
import dev.nightshift.room.ScriptedPrompter;
import dev.nightshift.room.ScriptedViewers;
import dev.nightshift.room.SilentMind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room's facts outlive its actor system, on both databases. */
class FleetTest {
    @TempDir
    Path folder;

    @Test
    void a_room_goes_on_after_a_restart_with_the_sentence_that_was_not_finished_on_h2() throws Exception {
        goesOnAfterRestart("jdbc:h2:file:" + folder.resolve("nightshift") + ";WRITE_DELAY=0", "h2");
    }

    @Test
    void a_room_goes_on_after_a_restart_with_the_sentence_that_was_not_finished_on_postgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            goesOnAfterRestart(postgres.getJdbcUrl("postgres", "postgres"), "postgresql");
        }
    }

    @Test
    void a_show_that_was_ending_when_its_process_ended_is_over_and_the_room_can_go_live_again() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("ending") + ";WRITE_DELAY=0";
        try (HikariDataSource pool = pool(url, "h2")) {
            try (Fleet fleet = fleet(pool, url, new ScriptedPerformer())) {
                ask(fleet, new Command.Open(ScriptedPrompter.SETUP));
                ask(fleet, new Command.GoLive());
                ask(fleet, new Command.End("operator"));
                assertThat(fleet.look("room").toCompletableFuture().get().phase())
                        .isEqualTo("draining");
            }
            try (Fleet fleet = fleet(pool, url, new ScriptedPerformer())) {
                fleet.look("room").toCompletableFuture().get();
                assertThat(fleet.look("room").toCompletableFuture().get().phase())
                        .isEqualTo("idle");
                ask(fleet, new Command.GoLive());
            }
        }
    }

    @Test
    void r36_what_happened_in_a_room_can_be_read_back_in_order_from_any_place_on() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("facts") + ";WRITE_DELAY=0";
        try (HikariDataSource pool = pool(url, "h2");
                Fleet fleet = fleet(pool, url, new ScriptedPerformer())) {
            ask(fleet, new Command.Open(ScriptedPrompter.SETUP));
            ask(fleet, new Command.GoLive());
            List<RoomFact> facts =
                    fleet.facts("room", 0, 100).toCompletableFuture().get();
            assertThat(facts).extracting(RoomFact::number).startsWith(1L, 2L, 3L);
            assertThat(facts.get(0).event()).isInstanceOf(Room.Event.Opened.class);
            assertThat(facts.get(1).event()).isInstanceOf(Room.Event.WentLive.class);
            assertThat(fleet.facts("room", 1, 1).toCompletableFuture().get()).containsExactly(facts.get(1));
            assertThat(fleet.facts("another", 0, 100).toCompletableFuture().get())
                    .isEmpty();
        }
    }

    @Test
    void what_viewers_wrote_ordered_and_made_the_host_feel_survives_a_restart() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("listening") + ";WRITE_DELAY=0";
        Instant now = Instant.now();
        try (HikariDataSource pool = pool(url, "h2")) {
            RoomView before;
            try (Fleet fleet = fleet(pool, url, new ScriptedPerformer())) {
                ask(fleet, new Command.Open(ScriptedPrompter.SETUP));
                ask(fleet, new Command.GoLive());
                for (int written = 0; written < 120; written++) {
                    ask(fleet, hears(written, now));
                }
                ask(fleet, new Command.OrderHappened(ScriptedViewers.paid("o1", "WH-POT", "Mia", now)));
                ask(fleet, new Command.Mute("page:troll", 600, "mara"));
                ask(fleet, new Command.TakeOver("mara"));
                before = fleet.look("room").toCompletableFuture().get();
            }
            try (Fleet fleet = fleet(pool, url, new ScriptedPerformer())) {
                RoomView.Floor after =
                        fleet.look("room").toCompletableFuture().get().floor();
                assertThat(after.comments()).hasSameSizeAs(before.floor().comments());
                assertThat(after.heard()).isEqualTo(120);
                assertThat(after.orders()).isEqualTo(before.floor().orders());
                assertThat(after.muted()).isEqualTo(before.floor().muted());
                assertThat(after.takenOver()).contains("mara");
                ask(fleet, new Command.OrderHappened(ScriptedViewers.paid("o1", "WH-POT", "Mia", now)));
                assertThat(fleet.look("room")
                                .toCompletableFuture()
                                .get()
                                .floor()
                                .paidOrders())
                        .isEqualTo(1);
            }
        }
    }

    private final ScriptedViewers viewers = new ScriptedViewers();

    private Command hears(int number, Instant now) {
        return new Command.Hear(
                number % 20 == 19
                        ? viewers.insults("viewer" + number, 0.4, now)
                        : viewers.says("viewer" + number, Intent.SIZE, "how wide is number " + number, now));
    }

    private static void goesOnAfterRestart(String url, String dialect) throws Exception {
        try (HikariDataSource pool = pool(url, dialect)) {
            ScriptedPerformer first = new ScriptedPerformer();
            try (Fleet fleet = fleet(pool, url, first)) {
                ask(fleet, new Command.Open(ScriptedPrompter.SETUP));
                ask(fleet, new Command.GoLive());
                assertThat(first.next()).isInstanceOf(Instruction.Start.class);
                long line = first.nextLine();
                first.speak(line, "sentence a.");
                assertThat(first.nextLine()).isEqualTo(line + 1);
                assertThat(first.nextLine()).isEqualTo(line + 2);
            }
            ScriptedPerformer second = new ScriptedPerformer();
            try (Fleet fleet = fleet(pool, url, second)) {
                RoomView view = fleet.look("room").toCompletableFuture().get();
                assertThat(view.phase()).isEqualTo("live");
                assertThat(second.next()).isInstanceOf(Instruction.Start.class);
                Instruction.Speak again = (Instruction.Speak) second.next();
                assertThat(again.cue().sentence()).isEqualTo("s1");
                assertThat(again.speechId()).isEqualTo(4);
            }
        }
    }

    private static HikariDataSource pool(String url, String dialect) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(6);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/" + dialect)
                .load()
                .migrate();
        return pool;
    }

    private static Fleet fleet(HikariDataSource pool, String url, ScriptedPerformer performer) {
        RoomRules rules = new RoomRules(setup -> new ScriptedPrompter(100));
        return Fleet.start(pool, url, rules, performer, SilentMind.THINKING, InstantSource.system());
    }

    private static void ask(Fleet fleet, Command command) throws Exception {
        assertThat(fleet.ask("room", command).toCompletableFuture().get()).isEqualTo(new Room.Reply.Done());
    }
}
