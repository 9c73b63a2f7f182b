package dev.nightshift.avatar.clone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.avatar.clone.Clones;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CloneModelTest {
    @Test
    void a_clone_that_was_written_is_read_again() throws IOException {
        CloneModel model = Clones.model(true).with("film", new byte[] {1, 2, 3});

        CloneModel read = CloneModel.read(new ByteArrayInputStream(bytes(model)));

        assertThat(read.exemplars()).isEqualTo(model.exemplars());
        assertThat(read.rest()).isEqualTo(model.rest());
        assertThat(read.trend().slopes()).isDeepEqualTo(model.trend().slopes());
        assertThat(read.loops().joins()).isEqualTo(model.loops().joins());
        assertThat(read.loops().quiet()).isEqualTo(model.loops().quiet());
        assertThat(read.loops().gesture()).isEqualTo(model.loops().gesture());
        assertThat(read.space().basis()).isDeepEqualTo(model.space().basis());
        assertThat(read.track().faces().get(7).mesh().points())
                .isEqualTo(model.track().faces().get(7).mesh().points());
        assertThat(read.sections()).containsOnlyKeys("film");
        assertThat(read.sections().get("film")).containsExactly(1, 2, 3);
    }

    @Test
    void a_clone_that_is_cut_off_is_refused_wherever_it_was_cut() throws IOException {
        byte[] whole = bytes(Clones.model(true));
        for (int length = 0; length < whole.length; length += 997) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> CloneModel.read(new ByteArrayInputStream(part)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] bytes(CloneModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
