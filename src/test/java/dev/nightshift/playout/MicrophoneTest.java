package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.playout.Microphone.Standing;
import org.junit.jupiter.api.Test;

class MicrophoneTest {
    private static final int PIECE = Microphone.PIECE;

    private final Microphone microphone = new Microphone();
    private int spoken;

    @Test
    void what_is_said_comes_out_in_order_once_there_is_enough_to_go_on() {
        open();
        say(3 * PIECE);
        assertThat(microphone.read(new float[PIECE])).isFalse();
        say(PIECE + 7);
        assertThat(read()[0]).isEqualTo(1);
        assertThat(read()[1]).isEqualTo(PIECE + 2);
    }

    @Test
    void only_the_one_whose_microphone_is_open_is_heard_and_only_once_on_air() {
        assertThat(microphone.take("mara", new float[9]).standing()).isEqualTo(Standing.SHUT);
        microphone.open("mara");
        assertThat(microphone.take("mara", new float[9]).standing()).isEqualTo(Standing.WAITING);
        microphone.goOnAir();
        assertThat(microphone.take("noah", new float[9]).standing()).isEqualTo(Standing.SHUT);
        assertThat(microphone.take("mara", new float[9]).standing()).isEqualTo(Standing.ON_AIR);
        assertThat(microphone.figures().received()).isEqualTo(9);
    }

    @Test
    void what_is_said_before_the_microphone_is_shut_is_read_to_its_last_sample() {
        open();
        say(PIECE + 5);
        microphone.shut();
        read();
        float[] last = read();
        assertThat(last[4]).isEqualTo(PIECE + 5);
        assertThat(last[5]).isZero();
        assertThat(microphone.empty()).isTrue();
        assertThat(microphone.read(last)).isFalse();
        assertThat(microphone.figures().gaps()).isZero();
    }

    @Test
    void a_network_that_stood_still_is_a_gap_and_it_waits_for_more_from_then_on() {
        open();
        say(4 * PIECE);
        for (int i = 0; i < 4; i++) {
            read();
        }
        assertThat(microphone.read(new float[PIECE])).isFalse();
        say(PIECE);
        assertThat(microphone.read(new float[PIECE])).isFalse();
        assertThat(microphone.figures().gaps()).isEqualTo(1);
        say(4 * PIECE);
        assertThat(microphone.read(new float[PIECE])).isFalse();
        say(PIECE);
        assertThat(read()[0]).isEqualTo(4 * PIECE + 1);
    }

    @Test
    void too_much_is_dropped_from_the_oldest_on_and_counted_so_that_nobody_is_heard_late() {
        open();
        for (int i = 0; i < 16; i++) {
            say(PIECE);
        }
        assertThat(microphone.figures().dropped()).isEqualTo(12 * PIECE);
        assertThat(read()[0]).isEqualTo(12 * PIECE + 1);
    }

    private void open() {
        microphone.open("mara");
        microphone.goOnAir();
    }

    /** Each sample holds its number. */
    private void say(int samples) {
        float[] numbered = new float[samples];
        for (int i = 0; i < samples; i++) {
            numbered[i] = ++spoken;
        }
        microphone.take("mara", numbered);
    }

    private float[] read() {
        float[] piece = new float[PIECE];
        assertThat(microphone.read(piece)).isTrue();
        return piece;
    }
}
