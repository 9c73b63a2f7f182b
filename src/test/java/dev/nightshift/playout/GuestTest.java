package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.room.Closing;
import dev.nightshift.room.Command;
import dev.nightshift.room.ScriptedPrompter;
import dev.nightshift.shop.Language;
import dev.nightshift.stage.scene.Caption.TimedWord;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.sound.Mixer;
import java.lang.foreign.Arena;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a person is seen and heard in the host's place. */
class GuestTest {
    private static final long STEP = Timebase.FRAME_MICROS;

    private final List<Command> told = new ArrayList<>();
    private final Camera camera = new Camera();
    private final Mixer mixer = new Mixer(1);
    private final ScriptedParts parts = new ScriptedParts();
    private final Shots shots = new Shots(
            ScriptedPrompter.SETUP, parts.shop(ScriptedPrompter.SETUP), new ShowTime(Instant.EPOCH), Optional.empty());
    private final Standby standby = new Standby(shots, told::add);
    private final Guest guest = new Guest(camera, mixer, shots, standby, VideoFrame.allocate(Arena.ofAuto(), 16, 16));
    private long at;

    @Test
    void the_person_is_seen_when_the_host_has_finished_and_not_before() {
        guest.enter("Mara", at);
        step(false);
        assertThat(guest.present()).isFalse();
        assertThat(shots.at(at).layout()).isNotInstanceOf(Layout.Guest.class);
        step(true);
        assertThat(guest.present()).isTrue();
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Guest.class);
        assertThat(shots.at(at).caption().orElseThrow().words())
                .extracting(TimedWord::text)
                .containsExactly("Live: Mara");
    }

    @Test
    void the_card_of_a_product_that_is_pinned_meanwhile_stands_beside_the_person() {
        guest.enter("Mara", at);
        step(true);
        shots.card("WH-LAMP-ARC", at);
        assertThat(shots.at(at).offer().orElseThrow().product()).isEqualTo("WH-LAMP-ARC");
        guest.leave(at);
        assertThat(shots.at(at).offer()).isEmpty();
    }

    @Test
    void the_sound_rises_within_a_picture_stays_without_a_seam_and_falls_within_a_picture() {
        guest.enter("Mara", at);
        step(true);
        float[] first = step(true);
        float[] second = step(true);
        guest.leave(at);
        step(true);
        float[] last = step(true);
        float[] after = step(true);
        assertThat(first[0]).isCloseTo(0, org.assertj.core.data.Offset.offset(.02f));
        assertThat(first[1_900]).isGreaterThan(.22f);
        for (int i = 1; i < second.length; i++) {
            assertThat(Math.abs(second[i] - second[i - 1])).isLessThan(.01f);
        }
        assertThat(second[960]).isGreaterThan(.22f);
        assertThat(last[1_900]).isLessThan(.02f);
        assertThat(after[960]).isLessThan(.01f);
    }

    @Test
    void a_camera_that_is_lost_gives_way_to_the_safe_picture_and_the_room_hears_of_it_once() {
        guest.enter("Mara", at);
        step(true);
        camera.sends = false;
        step(true);
        step(true);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Slate.class);
        assertThat(told).containsExactly(new Command.PerformerStumbled("the camera sends nothing"));
        camera.sends = true;
        step(true);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Guest.class);
        assertThat(told).last().isEqualTo(new Command.PerformerWell());
    }

    @Test
    void without_a_camera_the_safe_picture_stands_at_once_until_the_host_is_back() {
        camera.sends = false;
        camera.connected = false;
        guest.enter("Mara", at);
        step(true);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Slate.class);
        guest.leave(at);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Talk.class);
        assertThat(told).last().isEqualTo(new Command.PerformerWell());
        assertThat(camera.wanted).isFalse();
    }

    @Test
    void a_connected_camera_has_a_second_to_show_something_before_viewers_see_the_safe_picture() {
        camera.sends = false;
        guest.enter("Mara", at);
        for (int picture = 0; picture < 25; picture++) {
            step(true);
            assertThat(guest.present()).isFalse();
        }
        step(true);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Slate.class);
    }

    @Test
    void nobody_misses_a_broken_host_while_a_person_is_on_air() {
        standby.broke("the rig is broken", true, at);
        guest.enter("Mara", at);
        step(true);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Guest.class);
        guest.leave(at);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Slate.class);
    }

    @Test
    void a_person_whom_nobody_watches_over_is_neither_seen_nor_heard() {
        guest.enter("Mara", at);
        step(true);
        standby.unattended(at);
        step(true);
        step(true);
        assertThat(shots.at(at).layout()).isInstanceOf(Layout.Slate.class);
        assertThat(step(true)[960]).isLessThan(.01f);
    }

    @Test
    void r19_a_show_that_may_not_be_seen_any_more_shows_nobody_says_why_and_does_not_come_back() {
        guest.enter("Mara", at);
        step(true);
        standby.broke("the rig is broken", true, at);
        standby.closed(Closing.PAPERS, at);
        standby.attended(at);
        standby.well(at);
        step(true);
        step(true);
        assertThat(standby.ends(at)).isTrue();
        assertThat(shots.at(at).layout()).isEqualTo(new SlateWords(Language.EN).closed(Closing.PAPERS));
        assertThat(step(true)[960]).isLessThan(.01f);
        assertThat(told).doesNotContain(new Command.PerformerWell());
    }

    @Test
    void a_show_that_ends_behind_the_safe_picture_does_not_promise_to_be_back() {
        assertThat(standby.ends(at)).isFalse();
        standby.unattended(at);
        assertThat(standby.ends(at)).isTrue();
        assertThat(shots.at(at).layout()).isEqualTo(new SlateWords(Language.EN).over());
    }

    private float[] step(boolean hostSilent) {
        guest.advance(at, hostSilent);
        at += STEP;
        return mixer.mix(new float[Timebase.SAMPLES_PER_FRAME]).samples().clone();
    }

    private static final class Camera implements GuestFeed {
        private boolean connected = true;
        private boolean sends = true;
        private boolean wanted;

        @Override
        public boolean connected() {
            return connected;
        }

        @Override
        public void want(boolean shown) {
            wanted = shown;
        }

        @Override
        public boolean next(VideoFrame picture, float[] sound) {
            Arrays.fill(sound, .25f);
            return sends && wanted;
        }
    }
}
