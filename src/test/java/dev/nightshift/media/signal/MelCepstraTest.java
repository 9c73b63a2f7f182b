package dev.nightshift.media.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MelCepstraTest {
    private final MelCepstra cepstra = new MelCepstra(1);

    @Test
    void a_row_describes_each_ten_milliseconds() {
        assertThat(cepstra.of(new float[16_000]).length).isEqualTo(100);
        assertThat(cepstra.of(new float[159]).length).isZero();
    }

    @Test
    void louder_sound_changes_only_the_energy() {
        float[] soft = Signals.noise(1, 0.05, 4_000);
        float[] loud = soft.clone();
        for (int i = 0; i < loud.length; i++) loud[i] *= 4;
        float[] softRow = cepstra.row(soft, 10);
        float[] loudRow = cepstra.row(loud, 10);
        assertThat(loudRow[0] - softRow[0]).isCloseTo((float) Math.log(16), within(1e-3f));
        for (int i = 1; i < softRow.length; i++) assertThat(loudRow[i]).isCloseTo(softRow[i], within(1e-3f));
    }

    @Test
    void low_sounds_tilt_the_spectrum_down_and_high_ones_up() {
        assertThat(cepstra.row(Signals.sine(300, 0.5, 0.3, 16_000), 10)[1]).isPositive();
        assertThat(cepstra.row(Signals.sine(5_000, 0.5, 0.3, 16_000), 10)[1]).isNegative();
    }

    @Test
    void a_warp_undoes_a_shorter_tract() {
        float[] row = cepstra.row(Signals.sine(1_000, 0.5, 0.3, 16_000), 10);
        float[] shorter = Signals.sine(1_150, 0.5, 0.3, 16_000);
        double plain = distance(row, cepstra.row(shorter, 10));
        assertThat(distance(row, new MelCepstra(1.15).row(shorter, 10))).isLessThan(plain / 2);
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum);
    }
}
