package dev.nightshift.broadcast.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkCodeTest {
    @Property(tries = 200)
    void every_payload_is_read_back(
            @ForAll @IntRange(max = (1 << 24) - 1) int room, @ForAll @IntRange(max = (1 << 26) - 1) int minute) {
        MarkPayload payload = new MarkPayload(room, minute);
        assertThat(MarkCode.decode(soft(payload))).contains(payload);
    }

    @Test
    void one_bit_in_twenty_may_be_wrong() {
        MarkPayload payload = MarkPayload.of("main-7", Instant.parse("2026-11-28T21:14:59Z"));
        Random chance = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            double[] soft = soft(payload);
            for (int wrong = 0; wrong < MarkCode.LENGTH / 20; wrong++) {
                soft[chance.nextInt(soft.length)] *= -1;
            }
            assertThat(MarkCode.decode(soft)).contains(payload);
        }
    }

    @Test
    void noise_gives_a_payload_as_seldom_as_its_check_lets_it() {
        Random chance = new Random(4);
        int found = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            double[] soft = new double[MarkCode.LENGTH];
            for (int i = 0; i < soft.length; i++) {
                soft[i] = chance.nextGaussian();
            }
            found += MarkCode.decode(soft).isPresent() ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(2);
    }

    @Test
    void the_minute_is_that_of_the_clock() {
        MarkPayload payload = MarkPayload.of("main-7", Instant.parse("2026-11-28T21:14:59Z"));
        assertThat(payload.at()).isEqualTo(Instant.parse("2026-11-28T21:14:00Z"));
        assertThat(payload.room())
                .isEqualTo(MarkPayload.of("main-7", Instant.EPOCH).room());
        assertThat(payload.room())
                .isNotEqualTo(MarkPayload.of("main-8", Instant.EPOCH).room());
    }

    private static double[] soft(MarkPayload payload) {
        byte[] coded = MarkCode.encode(payload);
        double[] soft = new double[coded.length];
        for (int i = 0; i < soft.length; i++) {
            soft[i] = coded[i];
        }
        return soft;
    }
}
