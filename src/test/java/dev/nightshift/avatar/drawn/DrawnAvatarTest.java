package dev.nightshift.avatar.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Feel;
import dev.nightshift.avatar.drawn.motion.HostMotion;
import dev.nightshift.avatar.drawn.motion.Sightlines;
import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawnAvatarTest {
    @Test
    void it_draws_the_host_at_the_wished_width_and_moves() {
        try (Arena arena = Arena.ofConfined();
                DrawnAvatar avatar = avatar(360)) {
            VideoFrame frame = VideoFrame.allocate(arena, avatar.width(), avatar.height());
            avatar.direct(new Feel(0, new Expression(1, 0, 0, 0)));
            avatar.render(0, frame);
            long first = sum(frame);
            avatar.render(2_000_000, frame);

            assertThat(avatar.width()).isEqualTo(360);
            assertThat(avatar.height()).isEqualTo(500);
            assertThat(first).isNotZero();
            assertThat(sum(frame)).isNotEqualTo(first);
        }
    }

    private static DrawnAvatar avatar(int width) {
        DrawnRig rig = DrawnRig.load(RigSource.shipped("mira"));
        return new DrawnAvatar(rig, new HostMotion(new SplittableRandom(1), Sightlines.USUAL, 0), width);
    }

    private static long sum(VideoFrame frame) {
        long sum = 0;
        for (long at = 0; at < (long) frame.strideBytes() * frame.height(); at += 4) {
            sum = 31 * sum + frame.pixels().get(ValueLayout.JAVA_INT, at);
        }
        return sum;
    }
}
