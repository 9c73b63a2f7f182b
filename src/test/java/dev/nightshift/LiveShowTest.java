package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.label.LabelPresence;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One evening of a real room: its shop changes, its operator speaks up, its metrics move. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveShowTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration A_FEW_LINES = Duration.ofSeconds(60);

    private final Queue<String> notices = new ConcurrentLinkedQueue<>();
    private Path shop;
    private LiveShow show;

    @BeforeAll
    void goOnAir(@TempDir Path data, @TempDir Path folder) throws Exception {
        shop = LiveShows.copyOfWohnhof(folder.resolve("wohnhof"));
        List<String> options = List.of("--shop", shop.toString(), "--seed", "5");
        try (LeftRoom room = new LeftRoom(data, LiveShows.showOptions(options))) {
            room.speakUntil(cue -> cue.line().line().display().contains("€549"));
        }
        show = LiveShows.open(data, options, List.of(), notices::add);
    }

    @AfterAll
    void leaveTheAir() {
        if (show != null) {
            show.close();
        }
    }

    @Test
    @Order(1)
    void the_room_is_on_air_when_the_server_says_so() {
        assertThat(show.view().phase()).isEqualTo("live");
        assertThat(show.status().orElseThrow().pace().frames()).isPositive();
    }

    @Test
    @Order(2)
    void metrics_are_served_and_move() {
        double before = metric("nightshift_frames_total{room=\"main\"}");
        assertThat(before).isPositive();
        Patience.until(
                "two seconds of pictures", SOON, () -> metric("nightshift_frames_total{room=\"main\"}") > before + 50);
        assertThat(metric("nightshift_output_state{output=\"preview\",room=\"main\",state=\"live\"}"))
                .isEqualTo(1);
        assertThat(metric("nightshift_output_state{output=\"preview\",room=\"main\",state=\"retrying\"}"))
                .isZero();
        assertThat(metric("nightshift_output_sent_bytes_total")).isPositive();
        assertThat(metric("nightshift_stage_p95_ms{room=\"main\",stage=\"avatar\"}"))
                .isPositive();
        assertThat(metric("nightshift_encoder_p95_ms")).isPositive();
        assertThat(metric("nightshift_synthesis_seconds_total")).isPositive();
        Patience.until("a line was spoken", SOON, () -> metric("nightshift_lines_spoken_total") >= 1);
    }

    @Test
    @Order(3)
    void a_new_price_is_on_the_page_at_once_and_in_the_next_line_that_names_it() throws IOException {
        assertThat(page()).contains("€549").doesNotContain("€547");
        changeFeed("549.00 EUR", "547.00 EUR");
        Patience.until("the page shows the new price", SOON, () -> page().contains("€547"));
        Patience.until("the host says the new price", A_FEW_LINES, () -> onAir().contains("€547"));
        assertThat(show.view().phase()).isEqualTo("live");
        assertThat(notices).anyMatch(notice -> notice.contains("6 products are on sale"));
    }

    @Test
    @Order(4)
    void a_bad_row_is_named_and_the_others_stay_on_sale() throws IOException {
        double before = metric("nightshift_catalogue_problems");
        changeFeed("129.00 EUR", "129,00 Euro");
        Patience.until("the notice names file, row and column", SOON, () -> notices.stream()
                .anyMatch(notice -> notice.contains("feed.tsv: row 5, price:")));
        assertThat(page()).contains("€547");
        assertThat(metric("nightshift_catalogue_problems")).isGreaterThan(before);
        changeFeed("129,00 Euro", "129.00 EUR");
        Patience.until("the problem is gone", SOON, () -> metric("nightshift_catalogue_problems") == before);
    }

    @Test
    @Order(5)
    void a_broken_file_leaves_the_old_catalogue_on_sale() throws IOException {
        Path feed = shop.resolve("feed.tsv");
        String good = Files.readString(feed);
        double before = metric("nightshift_catalogue_problems");
        Files.writeString(feed, "no\theading\nthat\tmeans anything\n");
        Patience.until("the refusal is told", SOON, () -> notices.stream()
                .anyMatch(notice -> notice.contains("the old ones stay on sale")));
        assertThat(page()).contains("€547");
        assertThat(notices).anyMatch(notice -> notice.contains("feed.tsv"));
        Files.writeString(feed, good);
        Patience.until("the problem is gone", SOON, () -> metric("nightshift_catalogue_problems") == before);
    }

    @Test
    @Order(6)
    void a_paused_room_is_silent_on_air_and_goes_on_when_it_is_resumed() {
        assertThat(show.ask(new Command.Pause("operator"))).isEqualTo(new Room.Reply.Done());
        Patience.until("the sentence ends", SOON, () -> onAir().isEmpty());
        long silentFrom = frames();
        Patience.until("pictures still come", SOON, () -> frames() > silentFrom + 25);
        assertThat(show.view().phase()).isEqualTo("paused");
        assertThat(show.ask(new Command.Resume("operator"))).isEqualTo(new Room.Reply.Done());
        Patience.until("the host talks again", SOON, () -> !onAir().isEmpty());
    }

    @Test
    @Order(7)
    void an_ended_show_ends_the_stream_and_the_room_can_go_live_again() {
        assertThat(show.ask(new Command.End("operator"))).isEqualTo(new Room.Reply.Done());
        Patience.until("the room is idle", SOON, () -> show.view().phase().equals("idle"));
        assertThat(show.broadcast()).isEmpty();
        assertThat(LiveShows.get(show.port(), "/rooms/main/stream")).contains("503");
        assertThat(show.ask(new Command.GoLive())).isEqualTo(new Room.Reply.Done());
        Patience.until("the host talks again", SOON, () -> !onAir().isEmpty());
        assertThat(show.broadcast().orElseThrow().stats().frames()).isPositive();
    }

    @Test
    @Order(8)
    void r03_a_label_that_viewers_do_not_see_ends_the_show_behind_the_slate_and_says_why() {
        assertThat(metric("nightshift_label_looks_total")).isPositive();
        assertThat(metric("nightshift_label_gone")).isZero();
        show.label().raise(LabelPresence.UNSEEN.blind());
        Patience.until("the room is idle", SOON, () -> show.view().phase().equals("idle"));
        assertThat(notices).anyMatch(notice -> notice.contains("the AI label is missing on the encoded picture"));
        assertThat(metric("nightshift_label_gone")).isEqualTo(1);
    }

    private long frames() {
        return show.status().orElseThrow().pace().frames();
    }

    private double metric(String begin) {
        return LiveShows.metric(show.port(), begin);
    }

    private String page() {
        return LiveShows.get(show.port(), "/rooms/main/view");
    }

    private String onAir() {
        return show.view().line().orElse("");
    }

    private void changeFeed(String from, String to) throws IOException {
        Path feed = shop.resolve("feed.tsv");
        String text = Files.readString(feed, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(feed, text.replace(from, to));
    }
}
