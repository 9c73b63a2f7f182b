package dev.nightshift.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeanComparisonTest {
    private static final Path CONSENT = Path.of("consent.mp4");
    private static final Path FOOTAGE = Path.of("footage.mp4");
    private static final MatchRule RULE = new MatchRule(0.45, 0.6, 4);

    @Test
    void r13_recordings_whose_means_lie_near_show_the_same_person() throws Exception {
        FaceVerdict verdict = compare(around(0, 8, 0.3), around(0.2, 8, 0.3));
        assertThat(((FaceVerdict.SamePerson) verdict).distance()).isCloseTo(0.2, within(0.15));
    }

    @Test
    void r13_recordings_whose_means_lie_far_apart_show_another_person() throws Exception {
        assertThat(compare(around(0, 8, 0.1), around(0.8, 8, 0.1))).isInstanceOf(FaceVerdict.OtherPerson.class);
    }

    @Test
    void r13_in_between_nobody_is_sure() throws Exception {
        FaceVerdict verdict = compare(around(0, 8, 0), around(0.5, 8, 0));
        assertThat(((FaceVerdict.Unsure) verdict).why()).contains("0.50").contains("0.45");
    }

    @Test
    void both_thresholds_belong_to_the_careful_side() throws Exception {
        assertThat(compare(around(0, 4, 0), around(0.599f, 4, 0))).isInstanceOf(FaceVerdict.Unsure.class);
        assertThat(compare(around(0, 4, 0), around(0.449f, 4, 0))).isInstanceOf(FaceVerdict.SamePerson.class);
    }

    @Test
    void too_few_pictures_of_a_face_say_nothing() throws Exception {
        assertThat(compare(around(0, 3, 0), around(0, 8, 0)))
                .isEqualTo(new FaceVerdict.Unsure(
                        "consent.mp4 shows a face well in only 3 of the pictures looked at; 4 are needed"));
        assertThat(compare(around(0, 8, 0), List.of())).isInstanceOf(FaceVerdict.Unsure.class);
    }

    @Test
    void a_recording_of_two_people_says_nothing() throws Exception {
        List<FaceVector> two = new ArrayList<>(around(0, 6, 0));
        two.addAll(around(1.2, 2, 0));
        assertThat(compare(around(0, 8, 0), two))
                .isEqualTo(new FaceVerdict.Unsure("footage.mp4 seems to show more than one person"));
    }

    private static FaceVerdict compare(List<FaceVector> consent, List<FaceVector> footage) throws Exception {
        return new MeanComparison(file -> file.equals(CONSENT) ? consent : footage, RULE).compare(CONSENT, FOOTAGE);
    }

    /** Vectors about a place on one axis, each so far from it in a direction drawn by chance. */
    private static List<FaceVector> around(double place, int count, double spread) {
        Random chance = new Random(5);
        List<FaceVector> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] values = new float[FaceVector.SIZE];
            double length = 0;
            for (int k = 0; k < values.length; k++) {
                values[k] = (float) chance.nextGaussian();
                length += values[k] * values[k];
            }
            for (int k = 0; k < values.length; k++) {
                values[k] *= (float) (spread / Math.sqrt(length));
            }
            values[0] += (float) place;
            vectors.add(new FaceVector(values));
        }
        return vectors;
    }
}
