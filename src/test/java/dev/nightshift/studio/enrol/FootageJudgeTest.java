package dev.nightshift.studio.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.studio.enrol.Fault.Kind;
import dev.nightshift.studio.tracking.FrameSigns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FootageJudgeTest {
    private static final FrameSigns GOOD = new FrameSigns(true, 1, 0.15f, 0.06f, 110, 5, 0.01f);
    private static final float[] TONE = tone();
    private static final int SECONDS = 20;

    private final FootageJudge judge = new FootageJudge(FootageLimits.usual());

    @Test
    void good_footage_is_accepted_without_notes() {
        FootageVerdict verdict = judge.judge(film(one -> one, 0, 0), 25, Optional.of(TONE));

        assertThat(verdict).isEqualTo(new FootageVerdict.Accepted(List.of(), SECONDS));
    }

    @Test
    void a_short_fault_is_noted_with_its_time_and_left_out() {
        List<FrameSigns> film = film(FootageJudgeTest::covered, 4, 6);

        assertThat(judge.judge(film, 25, Optional.of(TONE)))
                .isEqualTo(new FootageVerdict.Accepted(List.of(fault(Kind.OCCLUSION, 4, 6)), SECONDS - 2));
    }

    @Test
    void each_fault_through_much_of_the_film_rejects_it_and_says_where() {
        rejects(Kind.NO_FACE, one -> new FrameSigns(false, 0, 0, 0, 0, 0, 0));
        rejects(Kind.TWO_FACES, one -> new FrameSigns(true, 2, 0.15f, 0.06f, 110, 5, 0));
        rejects(Kind.OCCLUSION, FootageJudgeTest::covered);
        rejects(Kind.BLUR, one -> new FrameSigns(true, 1, 0.15f, 0.004f, 110, 5, 0));
        rejects(Kind.LARGE_YAW, one -> new FrameSigns(true, 1, 0.15f, 0.06f, 110, -48, 0));
        rejects(Kind.CHANGING_LIGHT, one -> new FrameSigns(true, 1, 0.15f, 0.06f, 60, 5, 0));
        rejects(Kind.FACE_TOO_SMALL, one -> new FrameSigns(true, 1, 0.03f, 0.06f, 110, 5, 0));
    }

    @Test
    void a_film_of_ten_seconds_is_too_short() {
        List<FrameSigns> film = Collections.nCopies(250, GOOD);

        assertThat(reasons(judge.judge(film, 25, Optional.of(TONE)))).containsExactly(Fault.everywhere(Kind.TOO_SHORT));
    }

    @Test
    void a_face_in_the_dark_is_not_called_covered_or_blurred_too_nor_the_film_short() {
        List<FrameSigns> film = Collections.nCopies(750, new FrameSigns(true, 1, 0.15f, 0.004f, 5, 5, 0.4f));

        assertThat(reasons(judge.judge(film, 25, Optional.of(TONE))))
                .containsExactly(new Fault(Kind.TOO_DARK, List.of(new Span(0, 30))));
    }

    @Test
    void many_short_faults_that_leave_too_little_reject_it() {
        List<FrameSigns> film =
                new ArrayList<>(film(FootageJudgeTest::covered, 0, 3).subList(0, 325));
        film.set(324, new FrameSigns(true, 1, 0.15f, 0.004f, 110, 5, 0));

        assertThat(reasons(judge.judge(film, 25, Optional.of(TONE)))).containsExactly(Fault.everywhere(Kind.TOO_SHORT));
    }

    @Test
    void no_sound_and_silence_are_the_same() {
        List<FrameSigns> film = film(one -> one, 0, 0);

        assertThat(reasons(judge.judge(film, 25, Optional.empty()))).containsExactly(Fault.everywhere(Kind.NO_SOUND));
        assertThat(reasons(judge.judge(film, 25, Optional.of(new float[16_000]))))
                .containsExactly(Fault.everywhere(Kind.NO_SOUND));
    }

    @Test
    void a_single_bad_picture_is_left_out_without_a_word() {
        List<FrameSigns> film = film(FootageJudgeTest::covered, 4, 4.04);

        assertThat(judge.judge(film, 25, Optional.of(TONE)))
                .isEqualTo(new FootageVerdict.Accepted(List.of(), SECONDS - 0.04));
    }

    @Test
    void a_fault_is_told_in_words_with_seconds() {
        assertThat(new Fault(Kind.BLUR, List.of(new Span(1.2, 3), new Span(8, 9.04))).words())
                .isEqualTo("the face is blurred: 1.2-3.0 s, 8.0-9.0 s");
        assertThat(Fault.everywhere(Kind.NO_SOUND).words()).isEqualTo("there is no sound");
    }

    private void rejects(Kind kind, UnaryOperator<FrameSigns> worse) {
        assertThat(reasons(judge.judge(film(worse, 5, 12), 25, Optional.of(TONE))))
                .contains(fault(kind, 5, 12));
    }

    private static List<Fault> reasons(FootageVerdict verdict) {
        return switch (verdict) {
            case FootageVerdict.Accepted accepted -> List.of();
            case FootageVerdict.Rejected(List<Fault> reasons) -> reasons;
        };
    }

    private static Fault fault(Kind kind, double from, double to) {
        return new Fault(kind, List.of(new Span(from, to)));
    }

    private static FrameSigns covered(FrameSigns signs) {
        return new FrameSigns(true, 1, signs.size(), signs.sharpness(), signs.brightness(), signs.yaw(), 0.4f);
    }

    private static List<FrameSigns> film(UnaryOperator<FrameSigns> worse, double from, double to) {
        List<FrameSigns> film = new ArrayList<>();
        for (int i = 0; i < SECONDS * 25; i++) {
            film.add(i >= from * 25 - 1e-6 && i < to * 25 - 1e-6 ? worse.apply(GOOD) : GOOD);
        }
        return film;
    }

    private static float[] tone() {
        float[] tone = new float[16_000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.1 * Math.sin(i * 0.1));
        }
        return tone;
    }
}
