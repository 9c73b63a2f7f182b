package dev.nightshift.broadcast.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FragmentRingTest {
    /** Whatever was written, what the ring says it holds comes out as it went in, and the newest is always held. */
    @Property(tries = 300)
    void what_is_held_is_intact(@ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 40) Integer> lengths) {
        FragmentRing ring = new FragmentRing(100, 8);
        List<byte[]> written = new ArrayList<>();
        for (int length : lengths) {
            byte[] fragment = new byte[length];
            Arrays.fill(fragment, (byte) written.size());
            ring.append(fragment, length, false);
            written.add(fragment);
            for (int number = 0; number < written.size(); number++) {
                if (ring.holds(number)) {
                    byte[] copy = new byte[ring.length(number)];
                    ring.copy(number, copy);
                    assertThat(copy).isEqualTo(written.get(number));
                }
            }
            assertThat(ring.holds(written.size() - 1)).isTrue();
            assertThat(ring.holds(written.size())).isFalse();
        }
    }

    @Test
    void a_keyframe_that_was_overwritten_is_no_place_to_start() {
        FragmentRing ring = new FragmentRing(100, 2);
        ring.append(new byte[1], 1, true);
        assertThat(ring.newestKeyframe()).isZero();
        ring.append(new byte[1], 1, false);
        ring.append(new byte[1], 1, false);

        assertThat(ring.newestKeyframe()).isEqualTo(ring.next());
    }

    @Test
    void a_fragment_larger_than_the_ring_is_refused() {
        FragmentRing ring = new FragmentRing(10, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> ring.append(new byte[11], 11, true));
    }
}
