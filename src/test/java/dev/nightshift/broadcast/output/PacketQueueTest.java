package dev.nightshift.broadcast.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.encode.TestPackets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacketQueueTest {
    private final PacketQueue queue = new PacketQueue(4);

    @AfterEach
    void free() {
        queue.clear();
    }

    private void offer(Packet packet) {
        try (packet) {
            queue.offer(packet);
        }
    }

    private void picture(int number) {
        offer(TestPackets.picture(number));
    }

    private void keyframe(int number) {
        offer(TestPackets.keyframe(number));
    }

    private List<Long> takeAll() throws InterruptedException {
        List<Long> times = new ArrayList<>();
        for (Optional<Packet> next = queue.take(0);
                next.isPresent();
                next = queue.size() > 0 ? queue.take(0) : Optional.empty()) {
            try (Packet packet = next.get()) {
                times.add(packet.time());
            }
        }
        return times;
    }

    @Test
    void what_comes_before_the_first_keyframe_is_left_out_without_counting_as_lost() throws Exception {
        picture(1);
        keyframe(2);
        picture(3);

        assertThat(takeAll()).containsExactly(2L, 3L);
        assertThat(queue.dropped()).isZero();
    }

    @Test
    void an_overflow_drops_and_counts_everything_until_the_next_keyframe() throws Exception {
        keyframe(0);
        picture(1);
        picture(2);
        picture(3);
        picture(4);
        picture(5);
        keyframe(6);
        picture(7);

        assertThat(takeAll()).containsExactly(6L, 7L);
        assertThat(queue.dropped()).isEqualTo(6);
    }

    @Test
    void a_new_link_starts_at_the_newest_keyframe() throws Exception {
        keyframe(0);
        picture(1);
        keyframe(2);
        picture(3);

        queue.skipToNewestKeyframe();

        assertThat(takeAll()).containsExactly(2L, 3L);
        assertThat(queue.dropped()).isEqualTo(2);
    }

    @Test
    void a_closed_queue_gives_what_it_holds_and_takes_nothing_more() throws Exception {
        keyframe(0);
        queue.close();
        picture(1);

        assertThat(queue.isDrained()).isFalse();
        assertThat(takeAll()).containsExactly(0L);
        assertThat(queue.isDrained()).isTrue();
        assertThat(queue.dropped()).isEqualTo(1);
    }
}
