package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.compliance.label.LabelSighting;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelAlarmTest {
    private static final VideoFrame PICTURE = VideoFrame.allocate(Arena.ofAuto(), 2, 2);

    private final LabelAlarm alarm = new LabelAlarm();
    private final Avatar host = alarm.guarding(new Still());

    @Test
    void r03_no_host_is_drawn_any_more_when_viewers_do_not_see_the_label() {
        assertThatCode(() -> host.render(0, PICTURE)).doesNotThrowAnyException();
        alarm.raise(LabelPresence.UNSEEN.blind());
        assertThatThrownBy(() -> host.render(40_000, PICTURE)).hasMessageContaining("the AI label is missing");
    }

    @Test
    void r03_whoever_runs_the_show_is_told_why_it_ends() {
        List<String> told = new ArrayList<>();
        alarm.tell(told::add);
        LabelSighting covered = new LabelSighting(.9, .1, .052, 15);
        alarm.raise(LabelPresence.UNSEEN.after(covered, 0).after(covered, 1_000_000));
        assertThat(told).singleElement().asString().contains("is covered", "rule R03");
    }

    @Test
    void another_show_begins_with_trust() {
        alarm.raise(LabelPresence.UNSEEN.blind());
        alarm.begin();
        assertThat(alarm.gone()).isEmpty();
        assertThatCode(() -> host.render(0, PICTURE)).doesNotThrowAnyException();
    }

    private static final class Still implements Avatar {
        @Override
        public int width() {
            return 2;
        }

        @Override
        public int height() {
            return 2;
        }

        @Override
        public void direct(Direction direction) {
            // stands still
        }

        @Override
        public void render(long atMicros, VideoFrame into) {
            into.pixels().fill((byte) 1);
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
