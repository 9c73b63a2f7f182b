package dev.nightshift.host.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.host.mood.Emotion.Kind;
import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.reply.Tone;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoodTest {
    private static final Instant START = Instant.parse("2026-11-22T20:00:00Z");
    private static final Stimulus ORDER = new Stimulus.PaidOrder(1, 1);
    private static final Stimulus INSULT = new Stimulus.Insult(1, Abuse.Target.HOST);

    @Test
    void half_of_an_emotion_is_left_after_15_seconds() {
        Mood glad = Mood.calm(START).after(ORDER, START);
        assertThat(glad.intensity(Kind.JOY)).isCloseTo(0.35, within(1e-9));
        assertThat(glad.at(after(15)).intensity(Kind.JOY)).isCloseTo(0.175, within(1e-9));
        assertThat(glad.at(after(120)).felt()).isEmpty();
    }

    @Test
    void the_mood_outlasts_the_emotion_by_minutes() {
        Mood glad = Mood.calm(START).after(new Stimulus.PaidOrder(20, 1), START);
        double rise = glad.pad().pleasure() - Mood.TEMPERAMENT.pleasure();
        assertThat(rise).isPositive();
        assertThat(glad.at(after(360)).pad().pleasure() - Mood.TEMPERAMENT.pleasure())
                .isCloseTo(rise / 2, within(1e-9));
    }

    @Test
    void a_minute_of_abuse_saturates() {
        Mood mood = Mood.calm(START);
        for (int second = 0; second < 60; second += 2) mood = mood.after(INSULT, after(second));
        double before = mood.at(after(60)).intensity(Kind.DISTRESS);
        double added = mood.after(INSULT, after(60)).intensity(Kind.DISTRESS) - before;
        assertThat(added).isPositive().isLessThan(0.05);
    }

    @Test
    void a_refund_takes_its_share_of_the_joy_away_and_never_hurts() {
        Mood glad = Mood.calm(START).after(new Stimulus.PaidOrder(4, 1), START);
        Mood one = glad.after(new Stimulus.Refunded(3), START);
        assertThat(one.intensity(Kind.JOY)).isCloseTo(0.75 * glad.intensity(Kind.JOY), within(1e-9));
        Mood all = glad.after(new Stimulus.Refunded(0), START);
        assertThat(all.felt()).isEmpty();
        assertThat(all.pad().pleasure()).isCloseTo(Mood.TEMPERAMENT.pleasure(), within(1e-9));
        assertThat(Mood.calm(START).after(new Stimulus.Refunded(0), START)).isEqualTo(Mood.calm(START));
    }

    @Test
    void thanks_call_up_gratitude() {
        assertThat(Mood.calm(START).after(new Stimulus.Thanked(), START).intensity(Kind.GRATITUDE))
                .isPositive();
    }

    @Test
    void the_wording_follows_the_mood() {
        Mood calm = Mood.calm(START);
        assertThat(Tones.of(calm)).isEqualTo(Tone.PLAIN);
        assertThat(Tones.of(calm.after(ORDER, START))).isEqualTo(Tone.CHEERFUL);
        assertThat(Tones.of(calm.after(INSULT, START))).isEqualTo(Tone.SUBDUED);
        assertThat(Tones.of(calm.after(INSULT, START).at(after(60)))).isEqualTo(Tone.PLAIN);
        assertThat(Tones.of(calm.after(INSULT, START).after(ORDER, START))).isEqualTo(Tone.PLAIN);
    }

    @Test
    void an_earlier_moment_than_the_last_one_changes_nothing() {
        Mood glad = Mood.calm(START).after(ORDER, after(10));
        assertThat(glad.at(START)).isEqualTo(glad);
    }

    @Test
    void mood_history_and_stimulus_survive_a_journal() throws Exception {
        ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
        Mood mood = Mood.calm(START).after(INSULT, after(1)).after(ORDER, after(2));
        DisplayHistory history = DisplayHistory.none(START)
                .with(new Display(Display.Feeling.SAD, 0.5, Governor.LONGEST_SADNESS), mood, after(2));
        assertThat(history.flipped()).isEqualTo(Optional.of(after(2)));
        assertThat(json.readValue(json.writeValueAsBytes(mood), Mood.class)).isEqualTo(mood);
        assertThat(json.readValue(json.writeValueAsBytes(history), DisplayHistory.class))
                .isEqualTo(history);
        assertThat(json.readValue(json.writeValueAsBytes(INSULT), Stimulus.class))
                .isEqualTo(INSULT);
    }

    private static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }
}
