package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.Await;
import dev.nightshift.room.Command;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Performer;
import dev.nightshift.room.ScriptedPrompter;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a room on air when a part of it breaks. */
class PlayoutTest {
    private static final List<Long> TWO_TRIES = List.of(80_000L, 160_000L);

    private final ScriptedParts parts = new ScriptedParts();
    private final Queue<Command> told = new ConcurrentLinkedQueue<>();
    private final Playout playout = new Playout(parts, InstantSource.system(), TWO_TRIES);

    @AfterEach
    void leaveTheAir() {
        playout.close();
    }

    @Test
    void a_host_that_can_not_be_drawn_leaves_a_stream_and_is_tried_again_until_the_room_has_to_hold() {
        parts.hostBreaks = true;
        Performer performer = start();
        Await.until("it is given up", () -> told.stream().anyMatch(this::failure));
        long before = parts.pictures.get();
        Await.until("pictures go on", () -> parts.pictures.get() > before + 10);
        String reason = "the host can't be drawn: java.lang.IllegalStateException: the rig is broken";
        assertThat(told)
                .containsExactly(
                        new Command.PerformerStumbled(reason),
                        new Command.PerformerStumbled(reason),
                        new Command.PerformerFailed(reason));
        performer.perform(new Instruction.Speak(1, ScriptedPrompter.cue(Cursor.START, "hello")));
        Await.until(
                "it was tried again", () -> told.stream().filter(this::failure).count() == 2);
    }

    @Test
    void a_host_that_breaks_once_is_seen_again_and_the_room_need_not_hold() {
        start();
        Await.until("it is on air", () -> parts.pictures.get() > 2);
        parts.hostBreaks = true;
        Await.until("the room is told", () -> told.stream().anyMatch(this::stumble));
        parts.hostBreaks = false;
        long drawn = parts.drawn.get();
        Await.until("the host is drawn again", () -> parts.drawn.get() > drawn + 5);
        assertThat(told).endsWith(new Command.PerformerWell());
        assertThat(told.stream().filter(this::failure)).isEmpty();
    }

    @Test
    void a_program_that_breaks_once_is_on_air_again_and_the_room_cues_anew() {
        start();
        Await.until("it is on air", () -> parts.pictures.get() > 2);
        parts.sinkBreaks = true;
        Await.until("the room is told", () -> told.stream().anyMatch(this::stumble));
        parts.sinkBreaks = false;
        Await.until("the room is asked to cue again", () -> told.contains(new Command.GoLive()));
        long before = parts.pictures.get();
        Await.until("pictures go on", () -> parts.pictures.get() > before + 10);
        assertThat(told).doesNotContain(new Command.Ended());
        assertThat(told.stream().filter(this::failure)).isEmpty();
    }

    @Test
    void a_room_that_is_to_finish_while_its_program_is_broken_ends() {
        Playout slow = new Playout(parts, InstantSource.system(), List.of(600_000_000L));
        Performer performer = slow.engage("room", told::add);
        performer.perform(new Instruction.Start(ScriptedPrompter.SETUP));
        Await.until("it is on air", () -> parts.pictures.get() > 2);
        parts.sinkBreaks = true;
        Await.until("the room is told", () -> told.stream().anyMatch(this::stumble));
        performer.perform(new Instruction.Finish());
        Await.until("the room is off air", () -> told.contains(new Command.Ended()));
        slow.close();
    }

    @Test
    void a_room_whose_encoder_died_for_good_is_off_air_with_the_reason_and_can_go_live_again() {
        start();
        Await.until("it is on air", () -> parts.pictures.get() > 2);
        parts.sinkBreaks = true;
        Await.until("the room is told", () -> told.contains(new Command.Ended()));
        assertThat(told.stream().filter(this::stumble)).hasSize(2);
        assertThat(told.stream().filter(this::failure))
                .first()
                .isInstanceOfSatisfying(Command.PerformerFailed.class, failed -> assertThat(failed.reason())
                        .contains("the encoder died"));
        assertThat(parts.closed).startsWith("sink", "host", "sink", "host").hasSize(2 * 4);
        parts.sinkBreaks = false;
        long before = parts.pictures.get();
        start();
        Await.until("it is on air again", () -> parts.pictures.get() > before);
    }

    @Test
    void a_room_that_finds_no_outputs_never_comes_on_air_and_says_why() {
        parts.sinkIsMissing = true;
        start();
        Await.until("the room is told", () -> told.contains(new Command.Ended()));
        assertThat(playout.onAir("room").toCompletableFuture())
                .failsWithin(java.time.Duration.ofSeconds(5))
                .withThrowableThat()
                .withMessageContaining("no outputs");
        assertThat(parts.closed).containsExactly("host");
    }

    @Test
    void everything_is_closed_even_when_closing_the_outputs_breaks() {
        parts.closingBreaks = true;
        start().perform(new Instruction.Finish());
        Await.until("the room is told", () -> told.contains(new Command.Ended()));
        assertThat(parts.closed).containsExactly("sink", "host");
        assertThat(told.stream().filter(this::failure)).hasSize(1);
    }

    @Test
    void a_show_that_is_to_finish_ends_although_lines_wait() {
        Performer performer = start();
        for (int line = 1; line <= 20; line++) {
            performer.perform(new Instruction.Speak(line, ScriptedPrompter.cue(Cursor.START, "hello again")));
        }
        performer.perform(new Instruction.Finish());
        Await.until("the room is told", () -> told.contains(new Command.Ended()));
        assertThat(told.stream().filter(Command.LineFinished.class::isInstance).count())
                .isLessThan(2);
    }

    private Performer start() {
        Performer performer = playout.engage("room", told::add);
        performer.perform(new Instruction.Start(ScriptedPrompter.SETUP));
        return performer;
    }

    private boolean stumble(Command command) {
        return command instanceof Command.PerformerStumbled;
    }

    private boolean failure(Command command) {
        return command instanceof Command.PerformerFailed;
    }
}
