package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.console.RoomViews;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.room.Command;
import dev.nightshift.room.RoomView;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoopGuardTest {
    private final List<Command> asked = new ArrayList<>();
    private final LoopWatch watch = new LoopWatch();
    private long micros;

    @Test
    void r24_an_operator_is_warned_once_and_a_show_that_goes_on_so_ends_once() {
        try (Arena memory = Arena.ofConfined()) {
            VideoFrame picture = VideoFrame.allocate(memory, 96, 96);
            LoopGuard guard = new LoopGuard(() -> Optional.of(watch), asked::add);
            for (int sentence = 0; sentence < 40; sentence++) {
                say(guard, picture, "Sentence " + sentence);
            }
            assertThat(asked).isEmpty();
            for (int sentence = 0; sentence < 12; sentence++) {
                say(guard, picture, "Sentence " + sentence);
            }
            assertThat(asked).singleElement().isInstanceOf(Command.PerformerStumbled.class);
            for (int sentence = 12; sentence < 40; sentence++) {
                say(guard, picture, "Sentence " + sentence);
            }
            assertThat(asked).hasSize(2);
            assertThat(asked.getLast()).isInstanceOfSatisfying(Command.End.class, end -> assertThat(end.reason())
                    .contains("R24"));
        }
    }

    private void say(LoopGuard guard, VideoFrame picture, String sentence) {
        guard.accept(saying(sentence));
        micros += 1_000_000;
        watch.video(new LabelledFrame(picture, new LabelledFrame.Region(0, 0, 10, 10), micros));
    }

    private static RoomView saying(String sentence) {
        RoomView quiet = RoomViews.quiet();
        return new RoomView(
                quiet.phase(),
                quiet.setup(),
                quiet.product(),
                quiet.beat(),
                Optional.of(sentence),
                quiet.floor(),
                quiet.trouble(),
                quiet.duty());
    }
}
