package dev.nightshift.host.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.host.mood.Display.Feeling;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.script.Beat;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GovernorTest {
    private static final Stimulus ORDER = new Stimulus.PaidOrder(1, 1);
    private static final Stimulus INSULT = new Stimulus.Insult(1, Abuse.Target.HOST);
    private final ShownHost host = new ShownHost();

    @Test
    void an_order_like_those_expected_is_seen_at_the_intensity_that_sells_best() {
        host.feel(30, ORDER);
        Display shown = host.show(30, Beat.PROOF);
        assertThat(shown.feeling()).isEqualTo(Feeling.HAPPY);
        assertThat(shown.intensity()).isCloseTo(Governor.AIM, within(1e-9));
    }

    @Test
    void a_feeling_is_displayed_once_and_then_the_beat_has_the_face_again() {
        host.feel(30, ORDER);
        host.show(30, Beat.PROOF);
        assertThat(host.show(31, Beat.PROOF).feeling()).isEqualTo(Feeling.HAPPY);
        assertThat(host.show(40, Beat.PROOF)).isEqualTo(Display.CALM);
        assertThat(host.show(41, Beat.HOOK)).isEqualTo(Display.CALM);
    }

    @Test
    void a_burst_of_orders_surprises_for_a_second_and_then_pleases() {
        host.feel(30, new Stimulus.PaidOrder(12, 1));
        Display surprised = host.show(30, Beat.HOOK);
        assertThat(surprised.feeling()).isEqualTo(Feeling.SURPRISED);
        assertThat(surprised.hold()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(host.show(31.1, Beat.HOOK).feeling()).isEqualTo(Feeling.HAPPY);
    }

    @Test
    void abuse_is_seen_and_over_before_four_seconds() {
        host.feel(30, INSULT);
        Display sad = host.show(30, Beat.PROOF);
        assertThat(sad.feeling()).isEqualTo(Feeling.SAD);
        assertThat(sad.hold()).isLessThanOrEqualTo(Governor.LONGEST_SADNESS);
        assertThat(host.show(32.6, Beat.PROOF)).isEqualTo(Display.CALM);
    }

    @Test
    void abuse_in_an_offer_is_not_seen_there_and_later_only_if_it_still_hurts() {
        host.feel(30, INSULT);
        assertThat(host.show(30, Beat.OFFER)).isEqualTo(Display.CALM);
        assertThat(host.show(38, Beat.CALL_TO_ACTION).feeling()).isEqualTo(Feeling.SAD);
        host.feel(200, INSULT);
        assertThat(host.show(200, Beat.PRICE)).isEqualTo(Display.CALM);
        assertThat(host.show(240, Beat.CALL_TO_ACTION)).isEqualTo(Display.CALM);
    }

    @Test
    void sadness_breaks_off_where_a_price_begins() {
        host.feel(30, INSULT);
        host.show(30, Beat.PROOF);
        assertThat(host.show(31, Beat.PRICE)).isEqualTo(Display.CALM);
    }

    @Test
    void nothing_begins_in_the_sentence_that_tells_a_price() {
        host.feel(30, ORDER);
        assertThat(host.showPrice(30, Beat.CALL_TO_ACTION)).isEqualTo(Display.CALM);
        assertThat(host.show(33, Beat.CALL_TO_ACTION).feeling()).isEqualTo(Feeling.HAPPY);
    }

    @Test
    void joy_after_hurt_waits_for_its_minute_and_hurt_after_that_for_another() {
        host.feel(30, INSULT);
        host.show(30, Beat.PROOF);
        host.feel(50, ORDER);
        assertThat(host.show(50, Beat.PROOF)).isEqualTo(Display.CALM);
        host.feel(91, ORDER);
        assertThat(host.show(91, Beat.PROOF).feeling()).isEqualTo(Feeling.HAPPY);
        host.feel(120, INSULT);
        assertThat(host.show(120, Beat.PROOF).feeling()).isEqualTo(Feeling.CALM);
        host.feel(160, INSULT);
        assertThat(host.show(160, Beat.PROOF).feeling()).isEqualTo(Feeling.SAD);
    }

    @Test
    void thanks_are_seen_mildly() {
        host.feel(30, new Stimulus.Thanked());
        Display shown = host.show(30, Beat.OBJECTIONS);
        assertThat(shown.feeling()).isEqualTo(Feeling.GRATEFUL);
        assertThat(shown.intensity()).isLessThan(Governor.AIM);
    }

    @Test
    void reproach_is_felt_and_not_seen() {
        host.feel(30, new Stimulus.Insult(1, Abuse.Target.VIEWERS));
        assertThat(host.show(30, Beat.HOOK)).isEqualTo(Display.CALM);
    }

    /** Runs mood and history as a room does. */
    private static final class ShownHost {
        private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");
        private Mood mood = Mood.calm(START);
        private DisplayHistory history = DisplayHistory.none(START);

        void feel(double second, Stimulus stimulus) {
            mood = mood.after(stimulus, at(second));
        }

        Display show(double second, Beat beat) {
            return show(second, beat, false);
        }

        Display showPrice(double second, Beat beat) {
            return show(second, beat, true);
        }

        private Display show(double second, Beat beat, boolean price) {
            Display display = Governor.show(mood, history, beat, price, at(second));
            history = history.with(display, mood, at(second));
            return display;
        }

        private static Instant at(double second) {
            return START.plusMillis(Math.round(1000 * second));
        }
    }
}
