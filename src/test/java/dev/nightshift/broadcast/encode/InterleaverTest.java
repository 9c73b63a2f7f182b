package dev.nightshift.broadcast.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InterleaverTest {
    private final List<Long> micros = new ArrayList<>();
    private final Interleaver interleaver = new Interleaver(this::note);

    private void note(Packet packet) {
        try (packet) {
            micros.add(packet.micros());
        }
    }

    @Test
    void a_picture_waits_for_the_sound_before_it() {
        interleaver.video(TestPackets.picture(1));
        interleaver.advance(80_000, 0);
        assertThat(micros).isEmpty();

        interleaver.audio(TestPackets.sound(0));
        interleaver.advance(80_000, 21_333);
        assertThat(micros).containsExactly(0L);

        interleaver.audio(TestPackets.sound(1_024));
        interleaver.advance(80_000, 42_666);
        assertThat(micros).containsExactly(0L, 21_333L, 40_000L);
    }

    @Test
    void a_missing_stream_holds_the_other_up_only_for_a_while() {
        for (int number = 0; number < 20; number++) {
            interleaver.video(TestPackets.picture(number + 1));
            interleaver.advance((number + 2) * 40_000L, 0);
        }

        assertThat(micros).hasSize(4).isSorted();
        interleaver.flush();
        assertThat(micros).hasSize(20).isSorted();
    }

    /** However unevenly the two streams come, up to a third of a second apart, nothing is lost and times only rise. */
    @Property(tries = 200)
    void times_only_rise(@ForAll @Size(60) List<@IntRange(min = 0, max = 3) Integer> soundsPerPicture) {
        List<Long> seen = new ArrayList<>();
        Interleaver merge = new Interleaver(packet -> {
            try (packet) {
                seen.add(packet.micros());
            }
        });
        long sound = 0;
        for (int number = 0; number < soundsPerPicture.size(); number++) {
            merge.video(TestPackets.picture(number));
            long due = (number + 1) * 40_000L;
            for (int i = 0; i < soundsPerPicture.get(number) && sound * 1_024 * 1_000_000 / 48_000 < due; i++) {
                merge.audio(TestPackets.sound(sound++ * 1_024));
            }
            while (sound * 1_024 * 1_000_000 / 48_000 < due - 320_000) {
                merge.audio(TestPackets.sound(sound++ * 1_024));
            }
            merge.advance(due, sound * 1_024 * 1_000_000 / 48_000);
        }
        merge.flush();

        assertThat(seen).hasSize((int) (soundsPerPicture.size() + sound)).isSorted();
    }
}
