package dev.nightshift.avatar.clone.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.media.SpeechTrack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpeakingMouthTest {
    private final SpeakingMouth mouth = Mouths.speaking();

    @Test
    void what_was_written_speaks_in_the_same_way() throws IOException {
        SpeakingMouth read = SpeakingMouth.read(new ByteArrayInputStream(written()));
        SpeechTrack track = Mouths.saying("a", "p", "u", "f", "i");
        for (long at = 0; at < 1_500_000; at += 10_000) {
            assertThat(new MouthDriver(read, track).shape(at)).containsExactly(new MouthDriver(mouth, track).shape(at));
        }
    }

    @Test
    void what_is_cut_off_or_something_else_is_refused() throws IOException {
        byte[] half = Arrays.copyOf(written(), written().length / 2);
        assertThatThrownBy(() -> SpeakingMouth.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SpeakingMouth.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessage("is no speaking mouth");
    }

    @Test
    void a_hearing_is_kept_by_itself_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mouth.hearing().write(out);
        Hearing read = Hearing.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.hidden()).isDeepEqualTo(mouth.hearing().hidden());
        assertThat(read.scores()).isDeepEqualTo(mouth.hearing().scores());
        assertThatThrownBy(() -> Hearing.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessage("is no hearing");
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mouth.write(out);
        return out.toByteArray();
    }
}
