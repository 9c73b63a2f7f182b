package dev.nightshift.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.studio.enrol.Fault;
import dev.nightshift.studio.enrol.Fault.Kind;
import dev.nightshift.studio.enrol.FootageJudge;
import dev.nightshift.studio.enrol.FootageLimits;
import dev.nightshift.studio.enrol.FootageVerdict;
import dev.nightshift.studio.footage.Clips;
import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.SoundReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.tracking.TrackedFootage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three seconds of a real presenter, as they are and spoilt in one way each. */
class PresenterFootageTest {
    private static final String HALF = "scale=540:-2";
    private static final String MOUTH = "drawbox=x=200:y=225:w=140:h=90:color=gray:t=fill";

    @TempDir
    private Path folder;

    @Test
    void a_good_stretch_is_tracked_in_every_picture_and_accepted() throws Exception {
        Path film = film(HALF);
        FaceTrack track = tracked(film).track();

        assertThat(track.faces()).hasSize(75).allMatch(TrackedFace::usable);
        assertThat(track.faces()).allMatch(face -> Canonical.interOcular(face.mesh()) > 60);
        assertThat(verdict(film)).isInstanceOf(FootageVerdict.Accepted.class);
    }

    @Test
    void the_mouth_opens_and_closes_and_the_eyes_blink() throws Exception {
        List<TrackedFace> faces = tracked(film(HALF)).track().faces();

        double[] openings = faces.stream()
                .mapToDouble(face -> Canonical.opening(face.mesh()))
                .sorted()
                .toArray();
        assertThat(openings[5]).as("closed").isLessThan(0.02);
        assertThat(openings[openings.length - 5]).as("open").isGreaterThan(0.08);
        assertThat(faces.stream().mapToDouble(face -> face.eyes().left()).min().orElse(1))
                .isLessThan(0.25);
        assertThat(faces.stream().mapToDouble(face -> face.eyes().left()).max().orElse(0))
                .isGreaterThan(0.9);
    }

    @Test
    void a_blurred_film_is_rejected_as_blurred() throws Exception {
        assertThat(kinds(verdict(film("gblur=sigma=6," + HALF)))).contains(Kind.BLUR);
    }

    @Test
    void a_film_darkened_in_its_middle_is_rejected_for_its_light() throws Exception {
        assertThat(kinds(verdict(film(HALF + ",eq=brightness=-0.2:enable='gt(t,1.5)'"))))
                .contains(Kind.CHANGING_LIGHT)
                .doesNotContain(Kind.OCCLUSION);
    }

    @Test
    void a_mouth_behind_a_box_is_rejected_as_covered_with_the_time() throws Exception {
        FootageVerdict verdict = verdict(film(HALF + "," + MOUTH + ":enable='gt(t,1)'"));

        Fault covered = reason(verdict, Kind.OCCLUSION);
        assertThat(covered.where().getFirst().from()).isBetween(0.8, 1.3);
        assertThat(covered.where().getLast().to()).isGreaterThan(2.8);
    }

    @Test
    void two_people_are_rejected() throws Exception {
        assertThat(kinds(verdict(film(HALF + ",split[a][b];[a][b]hstack")))).contains(Kind.TWO_FACES);
    }

    @Test
    void a_film_of_the_shirt_has_no_face() throws Exception {
        assertThat(kinds(verdict(film(HALF + ",crop=540:300:0:660")))).contains(Kind.NO_FACE);
    }

    @Test
    void a_face_far_away_is_too_small() throws Exception {
        assertThat(kinds(verdict(film("scale=270:-2,pad=720:1280:220:400")))).contains(Kind.FACE_TOO_SMALL);
    }

    @Test
    void a_film_without_sound_and_a_muted_one_are_rejected() throws Exception {
        assertThat(kinds(verdict(cut("silent", "-vf", HALF, "-an")))).contains(Kind.NO_SOUND);
        assertThat(kinds(verdict(cut("muted", "-vf", HALF, "-af", "volume=0")))).contains(Kind.NO_SOUND);
    }

    @Test
    void three_seconds_are_too_short_for_a_clone() throws Exception {
        FootageVerdict verdict = new FootageJudge(FootageLimits.usual())
                .judge(tracked(film(HALF)).signs(), 25, SoundReader.read(film(HALF), SoundReader.SPEECH_RATE));

        assertThat(kinds(verdict)).containsExactly(Kind.TOO_SHORT);
    }

    private FootageVerdict verdict(Path film) throws Exception {
        return new FootageJudge(FootageLimits.usual().withLeastSeconds(2))
                .judge(tracked(film).signs(), 25, SoundReader.read(film, SoundReader.SPEECH_RATE));
    }

    private TrackedFootage tracked(Path film) throws Exception {
        FootageInfo info = ((Examination.Readable) FootageFile.examine(film)).info();
        return new FootageTracking(TestFootage.models()).track(film, info, info.within(WorkingSize.STREAM));
    }

    private Path film(String filter) throws Exception {
        return cut("film", "-vf", filter);
    }

    private Path cut(String name, String... how) throws Exception {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("-ss", "1.4", "-t", "3", "-i", TestFootage.presenter().toString()));
        arguments.addAll(List.of(how));
        arguments.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-crf", "18", "-c:a", "aac"));
        return Clips.make(folder, name + ".mp4", arguments.toArray(String[]::new));
    }

    private static List<Kind> kinds(FootageVerdict verdict) {
        return switch (verdict) {
            case FootageVerdict.Accepted accepted -> List.of();
            case FootageVerdict.Rejected(List<Fault> reasons) ->
                reasons.stream().map(Fault::kind).toList();
        };
    }

    private static Fault reason(FootageVerdict verdict, Kind kind) {
        return ((FootageVerdict.Rejected) verdict)
                .reasons().stream()
                        .filter(fault -> fault.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }
}
