package dev.nightshift.stage.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LightTest {
    @Test
    void the_light_of_a_room_is_seen_on_its_bright_walls_not_on_its_dark_things() {
        int[] room = new int[1000];
        Arrays.fill(room, 0, 600, 0xFF101040);
        Arrays.fill(room, 600, 1000, 0xFFE0C090);
        Light light = Light.of(room);
        assertThat(light.red()).isGreaterThan(light.green());
        assertThat(light.green()).isGreaterThan(light.blue());
        assertThat(light.red()).isBetween(.70, .76);
    }

    @Test
    void a_black_picture_has_no_light_and_is_no_error() {
        assertThat(Light.of(new int[64]).level()).isZero();
    }
}
