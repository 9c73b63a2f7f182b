package dev.nightshift.voice.mary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import marytts.htsengine.HMMData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IntonationTest {
    private static final List<String> LINES = List.of(
            "This sofa seats three, and it is easy to clean, because all you need is a damp cloth.",
            "Only twelve left at thirty nine euros and ninety cents!",
            "Take a closer look at the stitching on the side.");

    private static TextAnalysis analysis;
    private static HmmModels models;
    private static HMMData data;

    @BeforeAll
    static void load() throws Exception {
        analysis = TextAnalysis.load();
        models = HmmModels.load();
        data = models.data();
    }

    @Test
    void a_question_ends_high_and_a_statement_low() throws Exception {
        double question = lastPitch("Shall I show you the back?");
        double statement = lastPitch("I will show you the back.");
        assertThat(semitones(question / statement)).isGreaterThan(6);
    }

    @Test
    void a_question_that_asks_what_falls_like_a_statement() throws Exception {
        assertThat(lastPitch("What colour do you like?")).isLessThan(mean(pitch("What colour do you like?", 1, 0)));
    }

    @Test
    void the_melody_moves_as_a_presenter_s_does() throws Exception {
        for (String line : LINES) assertThat(deviation(pitch(line, 1, 0))).isBetween(1.7, 4.0);
    }

    @Test
    void a_wider_range_moves_the_pitch_more() throws Exception {
        double neutral = deviation(pitch(LINES.getFirst(), 1, 0));
        assertThat(deviation(pitch(LINES.getFirst(), 1.5, 0))).isBetween(1.3 * neutral, 1.7 * neutral);
    }

    @Test
    void semitones_shift_the_pitch() throws Exception {
        double ratio = mean(pitch(LINES.getFirst(), 1, 3)) / mean(pitch(LINES.getFirst(), 1, 0));
        assertThat(semitones(ratio)).isCloseTo(3, within(0.01));
    }

    @Test
    void the_last_word_of_a_number_is_leant_on() {
        List<SpokenTokens.Token> tokens = SpokenTokens.of("Only thirty nine euros.");
        assertThat(Emphasis.isOn(tokens, 0)).isTrue();
        assertThat(Emphasis.isOn(tokens, 1)).isFalse();
        assertThat(Emphasis.isOn(tokens, 2)).isTrue();
        assertThat(Emphasis.isOn(tokens, 3)).isFalse();
    }

    private static double[] pitch(String text, double range, double semitones) throws Exception {
        List<Sentence.Unit> units = models.unitsOf(analysis.analyse(SpokenTokens.of(text)), 1);
        double[] hertz = Trajectories.of(units, data, range, semitones).hertz();
        return Arrays.stream(hertz).filter(value -> value > 0).toArray();
    }

    private static double lastPitch(String text) throws Exception {
        double[] pitch = pitch(text, 1, 0);
        return pitch[pitch.length - 2];
    }

    private static double mean(double[] pitch) {
        return Arrays.stream(pitch).average().orElseThrow();
    }

    private static double deviation(double[] pitch) {
        double mean = mean(pitch);
        return Math.sqrt(Arrays.stream(pitch)
                .map(value -> Math.pow(semitones(value / mean), 2))
                .average()
                .orElseThrow());
    }

    private static double semitones(double ratio) {
        return 12 * Math.log(ratio) / Math.log(2);
    }
}
