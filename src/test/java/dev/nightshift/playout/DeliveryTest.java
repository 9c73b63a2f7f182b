package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.Direction.Feel;
import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.Look;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.host.mood.Display;
import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.mood.Governor;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.ScriptedPrompter;
import dev.nightshift.script.Beat;
import dev.nightshift.voice.Prosody;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Cue CUE = ScriptedPrompter.cue(Cursor.START, "hello");
    private static final Display HAPPY = new Display(Feeling.HAPPY, Governor.AIM, Duration.ofSeconds(4));
    private static final Display SAD = new Display(Feeling.SAD, 0.5, Duration.ofMillis(2_500));
    private static final long START = 10_000_000;

    @Test
    void no_beat_smiles_more_than_sells() {
        for (Beat beat : Beat.values()) {
            assertThat(Delivery.expression(beat).smile()).isLessThanOrEqualTo(Governor.AIM);
        }
        assertThat(Delivery.expression(Beat.PROOF).smile())
                .isLessThan(Delivery.expression(Beat.HOOK).smile());
    }

    @Test
    void displayed_joy_lifts_the_smile_to_its_intensity_and_livens_the_voice() {
        Delivery calm = Delivery.of(CUE, Display.CALM, false);
        Delivery happy = Delivery.of(CUE, HAPPY, false);
        assertThat(happy.expression().smile()).isEqualTo(Governor.AIM);
        assertThat(happy.prosody().semitones()).isGreaterThan(calm.prosody().semitones());
        assertThat(happy.prosody().range()).isGreaterThan(calm.prosody().range());
        assertThat(happy.prosody().rate()).isGreaterThan(calm.prosody().rate());
        assertThat(happy.gestures()).contains(Gesture.THUMB_UP);
    }

    @Test
    void a_hurt_host_does_not_smile_lowers_its_voice_and_rests_its_hands() {
        Delivery calm = Delivery.of(CUE, Display.CALM, true);
        Delivery sad = Delivery.of(CUE, SAD, true);
        assertThat(sad.expression().smile()).isZero();
        assertThat(sad.expression().sad()).isEqualTo(0.5);
        assertThat(sad.prosody().semitones()).isLessThan(calm.prosody().semitones());
        assertThat(sad.prosody().rate()).isLessThan(calm.prosody().rate());
        assertThat(sad.sober()).isTrue();
    }

    @Test
    void hands_show_the_feeling_of_an_answer_and_nothing_in_the_script() {
        assertThat(Delivery.of(CUE, HAPPY, true).wished()).isPresent();
        assertThat(Delivery.of(CUE, HAPPY, false).wished()).isEmpty();
        assertThat(Delivery.of(CUE, SAD, true).wished()).isEmpty();
        assertThat(Delivery.of(CUE, Display.CALM, true).wished()).isEmpty();
    }

    @Test
    void no_feeling_takes_the_voice_out_of_bounds() {
        for (Feeling feeling : Feeling.values()) {
            for (boolean answer : new boolean[] {false, true}) {
                Prosody prosody = Delivery.of(CUE, new Display(feeling, 1, Duration.ofSeconds(1)), answer)
                        .prosody();
                assertThat(prosody.rate()).isBetween(0.8, 1.15);
                assertThat(prosody.semitones()).isBetween(-2.0, 4.0);
                assertThat(prosody.range()).isBetween(0.6, 1.8);
                assertThat(prosody.gainDb()).isBetween(-3.0, 2.0);
            }
        }
    }

    @Test
    void an_answer_begins_with_a_look_at_the_comments() {
        List<Direction> directions = new Countenance().speaks(CUE, true, START);
        assertThat(looks(directions)).extracting(Look::target).containsExactly(Target.COMMENTS, Target.CAMERA);
        assertThat(looks(directions).getFirst().atMicros()).isLessThan(START);
        assertThat(looks(directions).getLast().atMicros()).isGreaterThan(START);
    }

    @Test
    void a_feeling_is_seen_while_it_is_held_and_then_the_face_of_the_line_is_back() {
        Countenance face = new Countenance();
        face.speaks(CUE, false, START);
        assertThat(smile(face.feel(HAPPY, START + 1_000_000))).isEqualTo(Governor.AIM);
        assertThat(face.advance(START + 4_900_000)).isEmpty();
        assertThat(smile(face.advance(START + 5_000_000)))
                .isEqualTo(Delivery.expression(CUE.beat()).smile());
        assertThat(face.advance(START + 5_040_000)).isEmpty();
        assertThat(face.at(START + 5_040_000)).isEqualTo(Display.CALM);
    }

    @Test
    void a_line_that_begins_meanwhile_has_the_feeling_on_its_face() {
        Countenance face = new Countenance();
        face.feel(HAPPY, START);
        assertThat(smile(face.speaks(CUE, true, START + 1_000_000))).isEqualTo(Governor.AIM);
        assertThat(smile(face.speaks(CUE, true, START + 9_000_000))).isLessThan(Governor.AIM);
    }

    @Test
    void whoever_is_hurt_looks_down_and_up_again_before_the_feeling_is_over() {
        List<Look> looks = looks(new Countenance().feel(SAD, START));
        assertThat(looks).extracting(Look::target).containsExactly(Target.DOWN, Target.CAMERA);
        assertThat(looks.getLast().atMicros()).isLessThan(START + SAD.hold().toMillis() * 1000);
    }

    private static List<Look> looks(List<Direction> directions) {
        return directions.stream()
                .filter(Look.class::isInstance)
                .map(Look.class::cast)
                .toList();
    }

    private static double smile(List<Direction> directions) {
        return directions.stream()
                .filter(Feel.class::isInstance)
                .map(Feel.class::cast)
                .map(feel -> feel.expression().smile())
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
