package dev.nightshift.broadcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures that carry their number, and sound that carries the time, through the buffer. */
class FeedBufferTest {
    private static final long STEP = Timebase.FRAME_MICROS;

    private final Arena memory = Arena.ofConfined();
    private final VideoFrame picture = VideoFrame.allocate(memory, 16, 16);
    private final float[] sound = new float[Timebase.SAMPLES_PER_FRAME];
    private final FeedBuffer buffer = new FeedBuffer(16, 16);

    @AfterEach
    void close() {
        buffer.close();
        memory.close();
    }

    @Test
    void gives_every_picture_once_and_the_sound_of_the_picture_after_it() {
        buffer.want(true);
        arrive(0, 5);
        for (int at = 1; at < 40; at++) {
            arrive(at + 4, 1);
            assertThat(buffer.next(picture, sound)).isTrue();
            int seen = number();
            assertThat(seen).isEqualTo(at + 1);
            assertThat(sound[1_000]).isEqualTo(seen + 1);
        }
        assertThat(buffer.losses()).isEqualTo(new FeedLosses(0, 0, 0, 0));
    }

    @Test
    void a_camera_of_60_pictures_gives_every_picture_of_the_programme_one() {
        buffer.want(true);
        int painted = 0;
        for (int at = 0; at < 60; at++) {
            int number = at;
            int[] taken = {0};
            buffer.picture(at * 1_000_000L / 60, frame -> taken[0] = number + 1);
            painted += taken[0] > 0 ? 1 : 0;
        }
        assertThat(painted).isBetween(25, 26);
    }

    @Test
    void nothing_is_painted_while_nobody_wants_to_see_it() {
        boolean[] painted = {false};
        buffer.picture(0, frame -> painted[0] = true);
        assertThat(painted[0]).isFalse();
        assertThat(buffer.next(picture, sound)).isFalse();
    }

    @Test
    void the_last_picture_stands_without_a_sound_when_the_feed_runs_dry() {
        buffer.want(true);
        arrive(0, 5);
        while (buffer.losses().waits() == 0) {
            assertThat(buffer.next(picture, sound)).isTrue();
        }
        int stood = number();
        assertThat(buffer.next(picture, sound)).isTrue();
        assertThat(number()).isEqualTo(stood);
        assertThat(sound).containsOnly(0);
    }

    @Test
    void a_feed_whose_pictures_stopped_a_second_ago_is_lost_although_its_sound_goes_on() {
        buffer.want(true);
        arrive(0, 5);
        assertThat(buffer.next(picture, sound)).isTrue();
        boolean there = true;
        for (int at = 5; at < 45; at++) {
            sound(at);
            there = buffer.next(picture, sound);
        }
        assertThat(there).isFalse();
    }

    @Test
    void another_connection_begins_with_its_own_times() {
        buffer.want(true);
        arrive(1_000, 5);
        assertThat(buffer.next(picture, sound)).isTrue();
        buffer.restart();
        assertThat(buffer.next(picture, sound)).isFalse();
        arrive(0, 5);
        assertThat(buffer.next(picture, sound)).isTrue();
        assertThat(number()).isLessThan(5);
    }

    @Test
    void a_hole_in_the_sound_is_silent_and_late_sound_is_left_out() {
        SoundRing ring = new SoundRing();
        float[] ones = new float[4_800];
        Arrays.fill(ones, 1);
        ring.put(0, ones, ones.length);
        ring.put(300_000, ones, ones.length);
        ring.put(20_000, ones, ones.length);
        float[] heard = new float[19_200];
        ring.read(0, heard);
        assertThat(heard[4_799]).isEqualTo(1);
        assertThat(heard[4_800]).isZero();
        assertThat(heard[14_399]).isZero();
        assertThat(heard[14_400]).isEqualTo(1);
        assertThat(ring.missing()).isEqualTo(4_800);
    }

    private void arrive(int first, int count) {
        for (int at = first; at < first + count; at++) {
            int number = at;
            buffer.picture(at * STEP, frame -> frame.pixels().set(ValueLayout.JAVA_INT, 0, number));
            sound(at);
        }
    }

    private void sound(int at) {
        float[] block = new float[Timebase.SAMPLES_PER_FRAME];
        Arrays.fill(block, at);
        buffer.sound(at * STEP, block, block.length);
    }

    private int number() {
        return picture.pixels().get(ValueLayout.JAVA_INT, 0);
    }
}
