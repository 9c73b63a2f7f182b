package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.Timebase;
import dev.nightshift.room.Command;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.ScriptedPrompter;
import dev.nightshift.voice.Prosody;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RundownTest {
    private final List<Command> heard = new ArrayList<>();
    private final List<Long> aired = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> cut = new ArrayList<>();
    private final List<String> silences = new ArrayList<>();
    private final ScriptedVoice voice = new ScriptedVoice();
    private final Rundown rundown = new Rundown(
            new Synthesis(voice, Runnable::run),
            heard::add,
            RandomGeneratorFactory.of("L64X128MixRandom").create(3),
            Readiness.REHEARSAL,
            new Retries(List.of(1_000_000L, 2_000_000L)),
            new Rundown.Stage() {
                @Override
                public void air(PreparedLine line, long startMicros) {
                    aired.add(line.speechId());
                    starts.add(startMicros);
                }

                @Override
                public void cut(PreparedLine line, long atMicros) {
                    cut.add(line.speechId());
                }

                @Override
                public void silent(String reason, long atMicros) {
                    silences.add(atMicros / 1_000 + " " + reason);
                }

                @Override
                public void speaks(long atMicros) {
                    silences.add(atMicros / 1_000 + " speaks");
                }
            });

    @Test
    void a_line_is_announced_before_its_first_sample_so_that_the_lips_can_lead() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        rundown.advance(0);
        assertThat(aired).containsExactly(1L);
        assertThat(starts.getFirst()).isGreaterThanOrEqualTo(Rundown.LEAD_MICROS);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_line_starts_and_ends_with_its_samples() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        run(0, 4_000_000);
        assertThat(heard).containsExactly(new Command.LineStarted(1), new Command.LineFinished(1, "sentence b."));
    }

    @Test
    void the_next_line_follows_after_a_natural_pause() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        rundown.add(speak(2), Prosody.NEUTRAL);
        run(0, 6_000_000);
        long pause = starts.get(1) - (starts.get(0) + 2 * ScriptedVoice.WORD_MICROS);
        assertThat(pause).isBetween(250_000L, 440_000L);
    }

    @Test
    void a_line_given_twice_is_spoken_once() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        rundown.add(speak(1), Prosody.NEUTRAL);
        run(0, 6_000_000);
        assertThat(aired).containsExactly(1L);
    }

    @Test
    void a_waiting_line_that_is_taken_back_is_never_heard() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        rundown.add(speak(2), Prosody.NEUTRAL);
        rundown.advance(0);
        rundown.withdraw(2, 40_000);
        run(80_000, 6_000_000);
        assertThat(aired).containsExactly(1L);
        assertThat(cut).isEmpty();
    }

    @Test
    void a_line_that_is_taken_back_while_it_sounds_is_cut() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        run(0, 600_000);
        rundown.withdraw(1, 640_000);
        assertThat(cut).containsExactly(1L);
        assertThat(rundown.idle()).isTrue();
    }

    @Test
    void r15_what_may_not_be_heard_any_more_is_broken_off_and_nothing_follows() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        rundown.add(speak(2), Prosody.NEUTRAL);
        long at = 0;
        while (heard.isEmpty()) {
            rundown.advance(at);
            at += Timebase.FRAME_MICROS;
        }
        rundown.breakOff(at);
        run(at, at + 6_000_000);
        assertThat(cut).containsExactly(1L);
        assertThat(aired).containsExactly(1L);
        assertThat(heard).containsExactly(new Command.LineStarted(1), new Command.LineCut(1, ""));
        assertThat(rundown.idle()).isTrue();
    }

    @Test
    void a_line_that_the_voice_can_not_speak_is_reported_and_the_next_one_airs() {
        rundown.add(
                new Instruction.Speak(1, ScriptedPrompter.cue(Cursor.START, "an unspeakable word")), Prosody.NEUTRAL);
        rundown.add(speak(2), Prosody.NEUTRAL);
        run(0, 4_000_000);
        assertThat(heard.getFirst()).isEqualTo(new Command.LineFailed(1, "the voice failed: a word is unknown"));
        assertThat(aired).containsExactly(2L);
    }

    @Test
    void a_voice_that_speaks_nothing_rests_before_the_whole_show_is_passed_over() {
        voice.mute = true;
        for (int line = 1; line <= 7; line++) {
            rundown.add(speak(line), Prosody.NEUTRAL);
        }
        run(0, 960_000);
        assertThat(heard).hasSize(5).allMatch(Command.LineFailed.class::isInstance);
        assertThat(silences).containsExactly("0 the voice failed: a word is unknown");
    }

    @Test
    void a_voice_that_rests_is_tried_again_ever_later_without_losing_a_line_and_speaks_when_it_can() {
        voice.mute = true;
        for (int line = 1; line <= 7; line++) {
            rundown.add(speak(line), Prosody.NEUTRAL);
        }
        run(0, 120_000_000);
        String failed = " the voice failed: a word is unknown";
        assertThat(silences).containsExactly("0" + failed, "1000" + failed, "3000" + failed, "63000" + failed);
        voice.mute = false;
        run(120_040_000, 128_000_000);
        assertThat(silences).last().isEqualTo("123000 speaks");
        assertThat(aired).containsExactly(6L, 7L);
        assertThat(heard).filteredOn(Command.LineFailed.class::isInstance).hasSize(5);
    }

    @Test
    void a_room_that_cues_anew_lets_a_resting_voice_try_at_once() {
        voice.mute = true;
        for (int line = 1; line <= 5; line++) {
            rundown.add(speak(line), Prosody.NEUTRAL);
        }
        rundown.advance(0);
        rundown.clear(40_000);
        voice.mute = false;
        rundown.add(speak(6), Prosody.NEUTRAL);
        rundown.advance(80_000);
        assertThat(aired).containsExactly(6L);
        assertThat(silences).as("the safe picture is taken away").last().isEqualTo("80 speaks");
    }

    @Test
    void a_line_that_gives_way_is_left_at_the_end_of_its_clause() {
        rundown.add(clauses(1), Prosody.NEUTRAL);
        run(0, 720_000);
        rundown.add(speak(2), Prosody.NEUTRAL);
        rundown.giveWay(new Instruction.Yield(1, true));
        run(720_000, 4_000_000);
        assertThat(heard.subList(0, 3))
                .containsExactly(
                        new Command.LineStarted(1), new Command.LineCut(1, "one two,"), new Command.LineStarted(2));
        assertThat(cut).containsExactly(1L);
    }

    @Test
    void a_line_gives_way_only_when_there_is_something_to_go_on_with() {
        rundown.add(clauses(1), Prosody.NEUTRAL);
        run(0, 720_000);
        rundown.giveWay(new Instruction.Yield(1, true));
        run(720_000, 6_000_000);
        assertThat(heard).noneMatch(Command.LineCut.class::isInstance);
    }

    @Test
    void an_operator_silences_a_line_at_the_end_of_its_clause_whatever_comes_after() {
        rundown.add(clauses(1), Prosody.NEUTRAL);
        run(0, 720_000);
        rundown.giveWay(new Instruction.Yield(1, false));
        run(720_000, 6_000_000);
        assertThat(heard).containsExactly(new Command.LineStarted(1), new Command.LineCut(1, "one two,"));
    }

    @Test
    void a_line_that_is_nearly_over_is_finished() {
        rundown.add(clauses(1), Prosody.NEUTRAL);
        run(0, 1_600_000);
        rundown.giveWay(new Instruction.Yield(1, false));
        run(1_640_000, 6_000_000);
        assertThat(heard).anyMatch(Command.LineFinished.class::isInstance);
    }

    @Test
    void the_script_waits_a_breath_for_an_answer_that_is_being_written() {
        long pause = untilSecondLineIsAired();
        rundown.expect(pause);
        assertThat(cut).containsExactly(2L);
        rundown.withdraw(2, pause + 40_000);
        rundown.add(answer(3), Prosody.NEUTRAL);
        run(pause + 40_000, pause + 400_000);
        assertThat(heard).endsWith(new Command.LineStarted(3));
        assertThat(heard).doesNotContain(new Command.LineStarted(2));
    }

    @Test
    void an_answer_that_does_not_come_holds_the_script_up_no_longer_than_a_breath() {
        long pause = untilSecondLineIsAired();
        rundown.expect(pause);
        run(pause, pause + 2_000_000);
        assertThat(heard).contains(new Command.LineStarted(2));
        assertThat(starts.getLast()).isBetween(pause + 700_000, pause + 1_000_000);
    }

    /** The pause between two lines has begun. */
    private long untilSecondLineIsAired() {
        rundown.add(speak(1), Prosody.NEUTRAL);
        rundown.add(speak(2), Prosody.NEUTRAL);
        long at = 0;
        while (!aired.contains(2L)) {
            rundown.advance(at);
            at += Timebase.FRAME_MICROS;
        }
        return at;
    }

    private static Instruction.Speak answer(long id) {
        Cue cue = ScriptedPrompter.cue(Cursor.START, "yes indeed.");
        return new Instruction.Speak(
                id,
                new Cue(
                        cue.at(),
                        cue.at(),
                        "turn-1/0",
                        cue.line(),
                        cue.beat(),
                        cue.product(),
                        Optional.of(1L),
                        List.of()));
    }

    private static Instruction.Speak clauses(long id) {
        return new Instruction.Speak(id, ScriptedPrompter.cue(Cursor.START, "one two, three four five, six seven."));
    }

    private void run(long from, long to) {
        for (long at = from; at < to; at += Timebase.FRAME_MICROS) {
            rundown.advance(at);
        }
    }

    private static Instruction.Speak speak(long id) {
        Cue cue = new ScriptedPrompter(100)
                .from(new Cursor(0, 0, (int) id), Instant.EPOCH)
                .orElseThrow();
        return new Instruction.Speak(id, cue);
    }
}
