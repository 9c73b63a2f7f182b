package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Follow;
import dev.nightshift.media.Timebase;
import dev.nightshift.playout.Rehearsal.Dated;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomRules;
import dev.nightshift.room.ScriptedPrompter;
import dev.nightshift.room.SilentMind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A show of the real pipeline on a virtual clock, in which an operator takes over and speaks for two seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakingOperatorTest {
    private static final int PIECE = Timebase.SAMPLES_PER_FRAME;
    private static final int SPEAKS_FROM = 30;
    private static final int SPOKEN = 50;

    private final ScriptedParts parts = new ScriptedParts();
    private final float[] speech = speech();
    private final List<Dated> facts = new ArrayList<>();
    private Microphone.Figures figures = Microphone.Figures.NONE;

    @BeforeAll
    void rehearse() throws InterruptedException {
        List<Rehearsal> running = new ArrayList<>();
        Operator mara = new Operator(running);
        Rehearsal rehearsal = new Rehearsal(
                parts,
                new RoomRules(setup -> new ScriptedPrompter(1_000)),
                SilentMind.MIND,
                mara,
                Instant.parse("2026-11-22T22:00:00Z"));
        running.add(rehearsal);
        facts.addAll(rehearsal.run(ScriptedPrompter.SETUP, 175).facts());
        figures = rehearsal.microphone().figures();
    }

    @Test
    void what_is_said_is_heard_sample_for_sample_the_mouths_delay_after_the_host_was_told_of_it() {
        int heardFrom = (int) (Timebase.sampleAt(parts.follows.getFirst().atMicros()) + onset() + Follow.LATE * PIECE);
        float[] heard = Arrays.copyOfRange(parts.sound(), heardFrom + 960, heardFrom + SPOKEN * PIECE - 960);
        float[] said = Arrays.copyOfRange(speech, 960, SPOKEN * PIECE - 960);
        double off = 0;
        for (int i = 0; i < said.length; i++) {
            off = Math.max(off, Math.abs(said[i] - heard[i]));
        }
        assertThat(off).as("room tone alone").isLessThan(0.01);
        assertThat(Follow.LATE * Timebase.FRAME_MICROS).isLessThanOrEqualTo(150_000);
        assertThat(figures).isEqualTo(new Microphone.Figures(SPOKEN * PIECE, 0, 0));
    }

    @Test
    void the_host_is_told_picture_by_picture_until_all_was_heard() {
        List<Long> told = parts.follows.stream().map(Follow::atMicros).toList();
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i) - told.get(i - 1)).isEqualTo(Timebase.FRAME_MICROS);
        }
        assertThat(told).hasSizeGreaterThan(SPOKEN + Follow.LATE);
    }

    @Test
    void nothing_of_the_script_sounds_from_the_end_of_the_clause_until_the_operator_hands_back() {
        long opened = at(Event.MicrophoneOpened.class).getFirst();
        long closed = at(Event.MicrophoneClosed.class).getFirst();
        long told = parts.follows.getFirst().atMicros();
        assertThat(at(Event.LineSpoken.class))
                .as("the sentence on air is heard to its end first")
                .anyMatch(at -> at >= opened && at <= told);
        assertThat(at(Event.LineStarted.class)).noneMatch(at -> at > opened && at < closed);
        assertThat(at(Event.LineStarted.class).getLast())
                .as("the script goes on after the last word")
                .isGreaterThan(parts.follows.getLast().atMicros() - 2 * Timebase.FRAME_MICROS);
    }

    private List<Long> at(Class<? extends Event> kind) {
        return facts.stream()
                .filter(fact -> kind.isInstance(fact.event()))
                .map(Dated::atMicros)
                .toList();
    }

    /** In which of the samples that the host was told the first of the speech lies. */
    private int onset() {
        for (int piece = 0; piece < parts.follows.size(); piece++) {
            float[] told = parts.follows.get(piece).samples();
            for (int i = 0; i < told.length; i++) {
                if (Math.abs(told[i]) > 0.02) {
                    return piece * PIECE;
                }
            }
        }
        throw new AssertionError("the host was told nothing");
    }

    private static float[] speech() {
        float[] speech = new float[SPOKEN * PIECE];
        for (int i = 0; i < speech.length; i++) {
            double syllable = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / 9_600);
            speech[i] = (float) (0.3 * syllable * Math.sin(2 * Math.PI * 440 * i / Timebase.SAMPLE_RATE));
        }
        return speech;
    }

    /** Takes over, speaks as pieces come from a browser, 100 ms at a time, and hands back. */
    private final class Operator implements Rehearsal.Audience {
        private static final int SENT = 4_800;

        private final List<Rehearsal> rehearsal;
        private int picture;
        private int sent;
        private int budget;
        private boolean said;

        Operator(List<Rehearsal> rehearsal) {
            this.rehearsal = rehearsal;
        }

        @Override
        public List<Command> upTo(long atMicros, Instant now, Optional<String> onScreen) {
            picture++;
            if (picture == SPEAKS_FROM) {
                return List.of(new Command.TakeOver("mara"), new Command.OpenMicrophone("mara"));
            }
            budget = Math.min(budget + PIECE, 2 * SENT);
            while (sent < speech.length && budget >= SENT && speak()) {
                sent += SENT;
                budget -= SENT;
            }
            boolean over = !said && sent >= speech.length;
            said |= over;
            return over ? List.of(new Command.CloseMicrophone("by mara"), new Command.HandBack("mara")) : List.of();
        }

        /** @return whether it was kept */
        private boolean speak() {
            float[] piece = Arrays.copyOfRange(speech, sent, Math.min(speech.length, sent + SENT));
            return rehearsal.getFirst().microphone().take("mara", piece).standing() == Microphone.Standing.ON_AIR;
        }
    }
}
