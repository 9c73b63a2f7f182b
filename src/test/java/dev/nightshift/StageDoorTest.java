package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.hosts.NextHost.Choice;
import dev.nightshift.host.Persona;
import dev.nightshift.room.Command;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.Utterance;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceInfo;
import dev.nightshift.voice.WatchedVoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageDoorTest {
    @TempDir
    private Path data = Path.of("");

    private final List<String> closed = new ArrayList<>();

    @Test
    void the_chosen_host_enters_when_a_room_that_is_off_air_goes_live_and_not_before() {
        StageDoor door = door("mira");
        ScriptedRoom room = new ScriptedRoom(RoomViews.quiet());
        HostChange change = new HostChange(room, door);
        assertThat(door.choose("anna")).isEqualTo(new Choice.Chosen());
        change.ask("room", new Command.GoLive());
        assertThat(door.name()).as("a show is on air").isEqualTo("mira");
        room.stands(was -> RoomViews.phase(was, "idle"));
        change.ask("room", new Command.GoLive());
        assertThat(door.name()).isEqualTo("anna");
        assertThat(door.voice().info().name()).isEqualTo("anna");
        assertThat(closed).containsExactly("mira");
        assertThat(room.asked().get(1)).isInstanceOfSatisfying(Command.Open.class, open -> assertThat(
                        open.setup().host())
                .isEqualTo("anna"));
        assertThat(room.asked()).endsWith(new Command.GoLive());
    }

    @Test
    void who_can_not_play_is_refused_with_the_reason_and_nothing_changes() {
        StageDoor door = door("mira");
        door.choose("anna");
        assertThat(door.choose("gone")).isEqualTo(new Choice.Refused("The host gone can't be used."));
        assertThat(door.chosen()).contains("anna");
    }

    @Test
    void who_may_sell_nothing_of_the_shop_is_refused_and_leaves() {
        StageDoor door = door("mira");
        Catalogue shop = shop();
        door.selling(() -> new Catalogue(
                shop.shop(), shop.folder(), List.of(), shop.policies(), List.of(), shop.forbiddenClaims()));
        assertThat(door.choose("anna"))
                .isEqualTo(
                        new Choice.Refused("The consent of anna covers none of the products that the shop sells now."));
        assertThat(closed).containsExactly("anna");
        door.selling(() -> shop);
        assertThat(door.choose("anna")).isEqualTo(new Choice.Chosen());
    }

    @Test
    void choosing_the_one_who_plays_takes_an_earlier_choice_back() {
        StageDoor door = door("mira");
        door.choose("anna");
        door.choose("mira");
        assertThat(door.chosen()).isEmpty();
        assertThat(closed).containsExactly("anna");
    }

    @Test
    void a_server_that_starts_again_plays_on_with_the_choice_unless_its_command_line_is_a_newer_one() {
        door("mira").choose("anna");
        assertThat(new ChosenHost(data, "mira").name()).isEqualTo("anna");
        assertThat(new ChosenHost(data, "jonas").name()).isEqualTo("jonas");
    }

    private static Catalogue shop() {
        return switch (new ShopFolder(Limits.DEFAULT).read(Path.of("src", "main", "resources", "shops", "wohnhof"))) {
            case Import.Loaded loaded -> loaded.catalogue();
            case Import.Rejected rejected -> throw new AssertionError("the example shop can't be read");
        };
    }

    private StageDoor door(String first) {
        return new StageDoor(this::open, first, new ChosenHost(data, first));
    }

    private StageDoor.Player open(String name) {
        if (name.equals("gone")) {
            throw new MissingPartException("The host gone can't be used.");
        }
        return new StageDoor.Player(
                name,
                new Casting.Drawn(Optional.<Persona>empty()),
                new WatchedVoice(() -> new Named(name), Duration.ofSeconds(1), 1));
    }

    /** A voice that is known by its name. */
    private final class Named implements Voice {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public VoiceInfo info() {
            return new VoiceInfo(name, Locale.ENGLISH, true, "made for tests");
        }

        @Override
        public void warmUp() {}

        @Override
        public Utterance say(String spoken, Prosody prosody) {
            throw new UnsupportedOperationException("it only has a name");
        }

        @Override
        public void close() {
            closed.add(name);
        }
    }
}
