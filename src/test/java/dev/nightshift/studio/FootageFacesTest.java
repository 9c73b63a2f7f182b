package dev.nightshift.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.studio.footage.Clips;
import dev.nightshift.studio.identity.FaceNet;
import dev.nightshift.studio.identity.FaceVerdict;
import dev.nightshift.studio.identity.MatchRule;
import dev.nightshift.studio.identity.MeanComparison;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.model.IdentityModel;
import dev.nightshift.studio.model.NpmPackages;
import dev.nightshift.studio.vision.FaceDetectorNet;
import dev.nightshift.studio.vision.FaceMeshNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real presenter's film, cut and spoilt, compared with itself. */
class FootageFacesTest {
    @TempDir
    private Path folder;

    @Test
    void r13_two_stretches_of_one_person_match_though_size_light_and_coding_differ() throws Exception {
        Path footage = cut("footage", "0", "scale=540:-2", "18");
        Path consent = cut("consent", "15", "scale=360:-2,eq=brightness=-0.1:gamma=0.9", "30");
        assertThat(compare(consent, footage)).isInstanceOf(FaceVerdict.SamePerson.class);
    }

    @Test
    void r13_two_faces_side_by_side_and_a_face_too_small_say_nothing() throws Exception {
        Path footage = cut("footage", "0", "scale=540:-2", "18");
        Path two = cut("two", "0", "scale=540:-2,split[a][b];[b]hflip[c];[a][c]hstack", "18");
        assertThat(((FaceVerdict.Unsure) compare(two, footage)).why()).contains("two.mp4", "in only 0");
        Path small = cut("small", "0", "scale=160:-2,pad=540:960", "18");
        assertThat(compare(small, footage)).isInstanceOf(FaceVerdict.Unsure.class);
    }

    @Test
    void what_is_no_film_is_named() throws Exception {
        Path text = Files.writeString(folder.resolve("words.mp4"), "no pictures");
        assertThatThrownBy(() -> compare(text, text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("words.mp4");
    }

    private static FaceVerdict compare(Path one, Path other) throws Exception {
        FaceModels faces = TestFootage.models();
        IdentityModel identity = identity();
        try (FaceDetectorNet finder = new FaceDetectorNet(faces.detector());
                FaceMeshNet meshes = new FaceMeshNet(faces.landmarks())) {
            FaceNet net = FaceNet.read(identity.names(), identity.numbers());
            return new MeanComparison(new FootageFaces(finder, meshes, net), MatchRule.USUAL).compare(one, other);
        }
    }

    private static IdentityModel identity() throws InterruptedException {
        try {
            return IdentityModel.in(Path.of("target", "face-models"), new NpmPackages("npm", Duration.ofMinutes(2)));
        } catch (IOException absent) {
            Assumptions.abort("skipped: " + absent.getMessage());
            throw new AssertionError(absent);
        }
    }

    private Path cut(String name, String from, String filter, String crf) throws Exception {
        return Clips.make(
                folder,
                name + ".mp4",
                "-ss",
                from,
                "-t",
                "2",
                "-i",
                TestFootage.presenter().toString(),
                "-filter_complex",
                filter,
                "-an",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-crf",
                crf);
    }
}
