package dev.nightshift.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedFacesTest {
    private static final Path FOOTAGE = Path.of("footage.mp4");
    private static final MatchRule RULE = new MatchRule(0.45, 0.6, 4);
    private static final List<ProtectedFace> LIST =
            List.of(new ProtectedFace("Ada", face(0)), new ProtectedFace("Ben", face(2)));

    @TempDir
    private Path folder;

    private final List<Path> looks = new ArrayList<>();

    @Test
    void r17_a_face_that_is_not_surely_somebody_else_is_told_with_the_nearest_name() throws Exception {
        assertThat(resembled(LIST, face(1.45f), 8)).contains("Ben (distance 0.55)");
        assertThat(resembled(LIST, face(1), 8)).isEmpty();
    }

    @Test
    void r17_footage_that_shows_too_little_passes_no_list() throws Exception {
        assertThat(resembled(LIST, face(1), 3)).isPresent();
    }

    @Test
    void an_empty_list_costs_no_look() throws Exception {
        assertThat(resembled(List.of(), face(0), 8)).isEmpty();
        assertThat(looks).isEmpty();
    }

    @Test
    void a_recording_is_looked_at_once() throws Exception {
        FaceSampler remembered = new RememberedFaces(sampler(face(1), 8));
        remembered.sample(FOOTAGE);
        assertThat(remembered.sample(FOOTAGE)).hasSize(8);
        remembered.sample(Path.of("other.mp4"));
        assertThat(looks).containsExactly(FOOTAGE, Path.of("other.mp4"));
    }

    @Test
    void the_list_is_read_as_it_was_written_and_a_broken_one_is_refused() throws IOException {
        Path file = folder.resolve("protected.json");
        assertThat(ProtectedFile.read(file)).isEmpty();
        ProtectedFile.write(file, LIST);
        List<ProtectedFace> read = ProtectedFile.read(file);
        assertThat(read).extracting(ProtectedFace::name).containsExactly("Ada", "Ben");
        assertThat(read.get(1).face().values()).isEqualTo(LIST.get(1).face().values());
        for (String broken : List.of("{", "{}", "{\"faces\": [{\"name\": \"Ada\", \"vector\": [1]}]}")) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> ProtectedFile.read(file)).isInstanceOf(IOException.class);
        }
    }

    private Optional<String> resembled(List<ProtectedFace> list, FaceVector shown, int pictures) throws Exception {
        return new ProtectedFaces(list, sampler(shown, pictures), RULE).resembled(FOOTAGE);
    }

    private FaceSampler sampler(FaceVector shown, int pictures) {
        return recording -> {
            looks.add(recording);
            return Collections.nCopies(pictures, shown);
        };
    }

    private static FaceVector face(float place) {
        float[] values = new float[FaceVector.SIZE];
        values[7] = place;
        return new FaceVector(values);
    }
}
