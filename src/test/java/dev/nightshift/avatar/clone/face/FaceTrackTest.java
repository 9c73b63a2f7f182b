package dev.nightshift.avatar.clone.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceTrackTest {
    private final FaceTrack track =
            new FaceTrack(25, 720, 1280, List.of(Faces.tracked(Faces.straight(0)), Faces.tracked(Faces.straight(0.3))));

    @Test
    void it_is_read_as_it_was_written() throws IOException {
        FaceTrack read = FaceTrack.read(new ByteArrayInputStream(written()));

        assertThat(read).usingRecursiveComparison().isEqualTo(track);
    }

    @Test
    void a_stream_goes_on_behind_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        track.write(out);
        out.write(42);
        InputStream in = new ByteArrayInputStream(out.toByteArray());

        FaceTrack.read(in);

        assertThat(in.read()).isEqualTo(42);
    }

    @Test
    void a_cut_file_another_kind_and_a_number_that_is_none_are_refused() throws IOException {
        byte[] written = written();
        byte[] cut = Arrays.copyOf(written, written.length - 3);
        byte[] broken = written.clone();
        Arrays.fill(broken, 400, 404, (byte) 0xff);

        assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read(new byte[100])).hasMessage("is no face track");
        assertThatThrownBy(() -> read(broken)).hasMessage("holds a value that is no number");
    }

    @Test
    void an_absurd_number_of_faces_is_refused_before_memory_is_asked_for() throws IOException {
        byte[] written = written();
        Arrays.fill(written, 24, 28, (byte) 0x7f);

        assertThatThrownBy(() -> read(written)).hasMessage("is a face track with impossible sizes");
    }

    @Test
    void a_mesh_has_468_points() {
        assertThatThrownBy(() -> new Mesh(new float[12])).isInstanceOf(IllegalArgumentException.class);
    }

    private static FaceTrack read(byte[] bytes) throws IOException {
        return FaceTrack.read(new ByteArrayInputStream(bytes));
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        track.write(out);
        return out.toByteArray();
    }
}
