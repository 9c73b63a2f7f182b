package dev.nightshift.avatar.drawn.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTest {
    private final double[] controls = new double[Control.values().length];

    @Test
    void a_product_needs_all_its_controls() {
        Weight both = weight("open * round");
        set(Control.OPEN, 0.5);
        assertThat(both.of(controls)).isZero();
        set(Control.ROUND, 0.5);
        assertThat(both.of(controls)).isEqualTo(0.25);
    }

    @Test
    void a_minus_takes_the_negative_side() {
        set(Control.WIDTH, -0.4);
        assertThat(weight("-width").of(controls)).isEqualTo(0.4);
        assertThat(weight("width").of(controls)).isZero();
    }

    private void set(Control control, double value) {
        controls[control.ordinal()] = value;
    }

    private static Weight weight(String text) {
        return Weight.parse(new YamlNode("rig.yaml", "targets", Map.of("t", text)), "t");
    }
}
