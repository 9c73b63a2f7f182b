package dev.nightshift.room.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.Comment;
import dev.nightshift.room.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void a_comment_is_understood_with_the_product_on_screen_and_told_to_the_room() {
        ListeningRoom room = new ListeningRoom();
        room.says("lea", "How wide is it?");
        room.intake.work();
        assertThat(room.heard()).containsExactly("How wide is it?");
        assertThat(room.topics.getFirst().onScreen()).isEqualTo(Optional.of("P1"));
    }

    @Test
    void what_a_viewer_wrote_before_goes_with_the_next_comment_and_old_words_are_forgotten() {
        ListeningRoom room = new ListeningRoom();
        for (String text : List.of("one", "two", "three", "four", "five")) {
            room.says("lea", text);
            room.pass(Duration.ofSeconds(5));
        }
        assertThat(room.topics.getLast().earlier()).containsExactly("two", "three", "four");
    }

    @Test
    void the_same_id_is_heard_once() {
        ListeningRoom room = new ListeningRoom();
        room.says("twitch:7", "lea", "How wide is it?");
        room.says("twitch:7", "lea", "How wide is it?");
        room.pass(LONG);
        assertThat(room.heard()).hasSize(1);
        assertThat(room.dropped(Drop.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void the_same_words_of_several_viewers_are_read_once_and_each_is_told() {
        ListeningRoom room = new ListeningRoom();
        room.says("lea", "How long is delivery?");
        room.says("kim", "how long is delivery ??");
        room.says("jo", "HOW LONG IS DELIVERY");
        room.pass(LONG);
        assertThat(room.read).hasSize(1);
        assertThat(room.heard()).hasSize(3);
    }

    @Test
    void the_sixth_of_the_same_words_is_not_told_until_the_window_has_passed() {
        ListeningRoom room = new ListeningRoom();
        for (int viewer = 0; viewer < 9; viewer++) {
            room.says("v" + viewer, "first!");
            room.pass(Duration.ofSeconds(1));
        }
        assertThat(room.heard()).hasSize(IntakeSettings.DEFAULT.alike());
        assertThat(room.dropped(Drop.SAID_ENOUGH)).isEqualTo(4);
        room.pass(LONG);
        room.says("late", "first!");
        room.pass(LONG);
        assertThat(room.heard()).hasSize(IntakeSettings.DEFAULT.alike() + 1);
    }

    @Test
    void a_viewer_who_repeats_himself_is_heard_once_in_a_window() {
        ListeningRoom room = new ListeningRoom();
        room.says("lea", "answer me");
        room.says("lea", "Answer me!!!");
        room.pass(LONG);
        assertThat(room.heard()).containsExactly("answer me");
        assertThat(room.dropped(Drop.REPEATED)).isEqualTo(1);
    }

    @Test
    void one_viewer_cannot_fill_the_room() {
        ListeningRoom room = new ListeningRoom();
        for (int text = 0; text < 100; text++) {
            room.says("lea", "text " + text);
            room.pass(Duration.ofMillis(100));
        }
        assertThat(room.heard()).hasSizeBetween(8, 10);
        assertThat(room.dropped(Drop.VIEWER_TOO_FAST))
                .isEqualTo(100 - room.heard().size());
    }

    @Test
    void a_question_overtakes_chat_and_chat_overtakes_links() {
        ListeningRoom room = new ListeningRoom(slow());
        room.says("a", "https://buy.example/now");
        room.says("b", "so cosy");
        room.says("c", "do you ship to Austria?");
        room.pass(LONG);
        assertThat(room.heard()).containsExactly("do you ship to Austria?", "so cosy", "https://buy.example/now");
    }

    @Test
    void what_nobody_remembers_any_more_is_not_told() {
        ListeningRoom room = new ListeningRoom();
        room.says("lea", "hello");
        room.clock.pass(LONG);
        room.intake.work();
        assertThat(room.told).noneMatch(Command.Hear.class::isInstance);
        assertThat(room.dropped(Drop.STALE)).isEqualTo(1);
    }

    @Test
    void a_muted_viewer_is_not_heard_not_even_with_what_waits_already() {
        ListeningRoom room = new ListeningRoom();
        room.says("rude", "first");
        room.muted.add("test:rude");
        room.says("rude", "second");
        room.pass(LONG);
        assertThat(room.heard()).isEmpty();
        assertThat(room.dropped(Drop.MUTED)).isEqualTo(2);
    }

    @Test
    void a_comment_that_breaks_the_reader_is_counted_and_the_next_is_heard() {
        ListeningRoom room = new ListeningRoom();
        room.says("a", "broken");
        room.says("b", "fine");
        room.pass(LONG);
        assertThat(room.heard()).containsExactly("fine");
        assertThat(room.dropped(Drop.UNREADABLE)).isEqualTo(1);
    }

    @Test
    void joins_and_likes_are_summed_every_ten_seconds() {
        ListeningRoom room = new ListeningRoom();
        for (int viewer = 0; viewer < 7; viewer++) {
            room.joins("v" + viewer);
            room.likes("v" + viewer);
        }
        room.joins("v0");
        room.pass(Duration.ofSeconds(25));
        assertThat(room.gathered()).containsExactly(new Command.Gathered(List.of("v0", "v1", "v2", "v3", "v4"), 7, 7));
    }

    @Test
    void a_thousand_comments_a_second_for_a_minute_are_counted_to_the_last_and_few_are_read() {
        ListeningRoom room = new ListeningRoom();
        for (int millis = 0; millis < 60_000; millis++) {
            boolean asks = millis % 50 == 0;
            room.says("v" + millis % 5_000, (asks ? "how much is number " : "what a day, number ") + millis);
            room.intake.work();
            room.clock.passMillis(1);
        }
        IntakeFigures figures = room.intake.figures();
        assertThat(room.read).hasSizeBetween(700, 60 * 12 + 7);
        assertThat(room.heard()).filteredOn(text -> text.startsWith("how much")).hasSizeGreaterThan(650);
        assertThat(figures.waiting()).isLessThanOrEqualTo(IntakeSettings.DEFAULT.waiting());
        assertThat(figures.comments())
                .isEqualTo(60_000)
                .isEqualTo(figures.told() + figures.drops() + figures.waiting());
    }

    @Test
    void a_cry_for_help_is_told_at_once_whatever_a_thousand_buyers_a_second_ask() {
        ListeningRoom room = new ListeningRoom();
        List<String> cries = new ArrayList<>();
        for (int millis = 0; millis < 30_000; millis++) {
            room.says("v" + millis % 9_000, "how much is number " + millis);
            if (millis % 3_000 == 1_500) {
                cries.add("number " + millis + ", i want to die");
                room.says("sad" + millis, cries.getLast());
                room.pass(Duration.ofMillis(100));
                assertThat(room.heard()).contains(cries.getLast());
            }
            room.intake.work();
            room.clock.passMillis(1);
        }
        assertThat(cries).hasSize(10);
        assertThat(room.dropped(Drop.OUTBID)).isGreaterThan(25_000);
    }

    @Test
    void a_cry_for_help_passes_every_limit_of_the_crowd() {
        ListeningRoom room = new ListeningRoom();
        for (int number = 0; number < 5_000; number++) {
            room.says("lea", "text " + number);
            room.says("v" + number, "text of " + number);
        }
        room.says("lea", "i want to die");
        for (int other = 0; other < 12; other++) {
            room.says("sad" + other, "i want to die");
        }
        room.pass(Duration.ofSeconds(2));
        assertThat(room.dropped(Drop.ROOM_TOO_FAST)).isPositive();
        assertThat(room.heard()).filteredOn("i want to die"::equals).hasSize(13);
    }

    @Test
    void whoever_cries_for_help_without_end_does_not_fill_the_room() {
        ListeningRoom room = new ListeningRoom();
        for (int number = 0; number < 500; number++) {
            room.says("lea", "i want to die " + number);
        }
        room.pass(LONG);
        assertThat(room.heard()).hasSize(2 * IntakeSettings.DEFAULT.viewerBurst());
    }

    @Property(tries = 200)
    void every_comment_is_told_dropped_with_a_reason_or_waits(
            @ForAll @Size(max = 300) List<@IntRange(max = 999) Integer> script) {
        ListeningRoom room = new ListeningRoom(slow());
        for (int act : script) {
            room.says("id" + act % 97, "v" + act % 7, act % 11 == 0 ? " " : "text " + act % 13);
            if (act % 5 == 0) {
                room.pass(Duration.ofMillis(act * 10L));
            }
        }
        IntakeFigures figures = room.intake.figures();
        assertThat(figures.comments())
                .isEqualTo(script.size())
                .isEqualTo(figures.told() + figures.drops() + figures.waiting());
        assertThat(room.heard()).hasSize((int) figures.told());
    }

    @Test
    void a_long_text_is_cut_between_whole_characters() {
        String text = "x".repeat(Comment.LONGEST - 1) + "😀".repeat(5_000);
        Comment cut = Comment.cut("id", ListeningRoom.viewer("lea"), text, new HandClock().instant());
        assertThat(cut.text()).isEqualTo("x".repeat(Comment.LONGEST - 1));
    }

    @Test
    void on_its_own_thread_an_intake_tells_at_once_what_comes() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        ListeningRoom scripted = new ListeningRoom();
        java.time.InstantSource clock = java.time.InstantSource.system();
        Intake intake = new Intake(
                IntakeSettings.DEFAULT, new WordTriage(), scripted, scripted, command -> told.countDown(), clock);
        try (IntakeWorker worker = IntakeWorker.start(intake, clock, "test")) {
            worker.accept(Comment.cut("1", ListeningRoom.viewer("lea"), "hello", clock.instant()));
            worker.accept(Comment.cut("2", ListeningRoom.viewer("kim"), "good evening", clock.instant()));
            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(intake.figures().told()).isEqualTo(2);
    }

    /** One reading a second. */
    private static IntakeSettings slow() {
        IntakeSettings usual = IntakeSettings.DEFAULT;
        return new IntakeSettings(
                1,
                1,
                20,
                usual.patience(),
                usual.viewerRate(),
                usual.viewerBurst(),
                usual.roomRate(),
                usual.window(),
                usual.alike(),
                usual.earlier(),
                usual.viewers(),
                usual.ids(),
                usual.gathering());
    }
}
