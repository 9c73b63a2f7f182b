package dev.nightshift.console.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.TestConsole;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.CommentState;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.RoomView.Floor;
import dev.nightshift.shop.OrderEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real web server, spoken to as the page does, and as others might. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewerEndpointsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");

    private final ScriptedAudience script = new ScriptedAudience();
    private TestConsole console;

    @BeforeAll
    void open() {
        console = new TestConsole(new ScriptedRoom(RoomViews.quiet()), script.audience(), InstantSource.system());
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void a_comment_reaches_the_audience_cut_to_its_length_and_under_the_same_viewer() throws Exception {
        try (HttpClient viewer = browser()) {
            assertThat(post(viewer, "comments", "{\"name\":\" Lea \",\"text\":\"How wide is it?\"}")
                            .statusCode())
                    .isEqualTo(200);
            Comment first = (Comment) script.next();
            post(viewer, "comments", "{\"name\":\"Lea\",\"text\":\"" + "x".repeat(10_000) + "\"}");
            Comment second = (Comment) script.next();
            assertThat(first.text()).isEqualTo("How wide is it?");
            assertThat(first.viewer().name()).isEqualTo("Lea");
            assertThat(second.text()).hasSize(Comment.LONGEST);
            assertThat(second.viewer().key()).isEqualTo(first.viewer().key()).startsWith("page:");
            assertThat(second.id()).isNotEqualTo(first.id());
        }
    }

    @Test
    void what_another_site_or_a_form_sends_is_refused() throws Exception {
        try (HttpClient viewer = browser()) {
            String body = "{\"text\":\"hello\"}";
            assertThat(send(viewer, request("comments", body)).statusCode()).isEqualTo(403);
            assertThat(send(
                                    viewer,
                                    request("comments", body)
                                            .header(ViewerGate.HEADER, "page")
                                            .header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(script.waiting()).isZero();
        }
    }

    @Test
    void what_is_no_object_too_large_or_empty_is_refused() throws Exception {
        try (HttpClient viewer = browser()) {
            assertThat(post(viewer, "comments", "[1]").statusCode()).isEqualTo(400);
            assertThat(post(viewer, "comments", "{").statusCode()).isEqualTo(400);
            assertThat(post(viewer, "comments", "{\"text\":\"  \"}").statusCode())
                    .isEqualTo(400);
            assertThat(post(viewer, "comments", "{\"text\":\"" + "x".repeat(70_000) + "\"}")
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void likes_come_in_bunches_of_ten_at_most() throws Exception {
        try (HttpClient viewer = browser()) {
            post(viewer, "likes", "{\"count\":1000}");
            for (int like = 0; like < 10; like++) {
                assertThat(script.next()).isInstanceOf(AudienceEvent.Liked.class);
            }
            assertThat(script.waiting()).isZero();
        }
    }

    @Test
    void a_test_order_is_placed_and_paid_and_costs_what_the_offer_costs() throws Exception {
        try (HttpClient viewer = browser()) {
            script.orders.clear();
            HttpResponse<String> receipt =
                    post(viewer, "orders", "{\"product\":\"WH-TABLE-OAK\",\"quantity\":2,\"name\":\"Kim\"}");
            assertThat(receipt.body()).contains("1,098.00");
            assertThat(script.orders)
                    .extracting(OrderEvent::kind)
                    .containsExactly(OrderEvent.Kind.PLACED, OrderEvent.Kind.PAID);
            assertThat(script.orders)
                    .allMatch(OrderEvent::test)
                    .allMatch(order -> order.source().equals("page"))
                    .allMatch(order -> order.pieces() == 2)
                    .allMatch(order -> order.buyer().orElseThrow().equals("Kim"));
            assertThat(script.orders.getFirst().order())
                    .isEqualTo(script.orders.getLast().order());
        }
    }

    @Test
    void more_pieces_than_there_are_or_of_nothing_are_not_sold() throws Exception {
        try (HttpClient viewer = browser()) {
            assertThat(post(viewer, "orders", "{\"product\":\"WH-CHAIR\",\"quantity\":9}")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(post(viewer, "orders", "{\"product\":\"WH-CHAIR\",\"quantity\":0}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(post(viewer, "orders", "{\"product\":\"none\"}").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void an_address_that_orders_faster_than_people_is_stopped() throws Exception {
        int refused = 0;
        try (TestConsole still = new TestConsole(new ScriptedRoom(RoomViews.quiet()), script.audience(), () -> NOW);
                HttpClient viewer = browser()) {
            for (int order = 0; order < 23; order++) {
                URI orders = URI.create(still.address() + "/rooms/main/orders");
                HttpRequest.Builder request = HttpRequest.newBuilder(orders)
                        .header(ViewerGate.HEADER, "page")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"product\":\"WH-TABLE-OAK\"}"));
                refused += send(viewer, request).statusCode() == 429 ? 1 : 0;
            }
        }
        assertThat(refused).isEqualTo(3);
    }

    @Test
    void readers_are_told_the_talk_then_only_what_changed_and_nothing_unfit() throws Exception {
        script.stands(talk(
                RoomViews.comment("1", "lea", "how wide?\u202E\u200B", Intent.SIZE, CommentState.OPEN, NOW),
                RoomViews.comment("2", "troll", "insult", Intent.ABUSE, CommentState.OPEN, NOW)));
        try (HttpClient viewer = browser();
                InputStream events = talk(viewer).body()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
            String whole = data(lines);
            assertThat(whole).contains("how wide?", "WH-SOFA-3").doesNotContain("insult", "\u202E", "\u200B");
            assertThat(script.next()).isInstanceOf(AudienceEvent.Joined.class);
            script.stands(talk(
                    RoomViews.comment("1", "lea", "how wide?\u202E\u200B", Intent.SIZE, CommentState.OPEN, NOW),
                    RoomViews.comment("3", "kim", "is it oak?", Intent.MATERIAL, CommentState.ANSWERING, NOW)));
            String change = data(lines);
            assertThat(change).contains("is it oak?", "answering").doesNotContain("how wide?", "WH-SOFA-3");
            script.liked(7);
            assertThat(data(lines)).contains("\"likes\":7");
        }
    }

    private static RoomView talk(RoomView.CommentView... newestLast) {
        Floor floor = Floor.EMPTY;
        for (RoomView.CommentView comment : newestLast) {
            floor = RoomViews.heard(floor, comment);
        }
        return RoomViews.live(floor);
    }

    private HttpResponse<InputStream> talk(HttpClient viewer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(console.address() + "/rooms/main/talk"))
                .build();
        return viewer.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static String data(BufferedReader lines) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.startsWith("data: ")) {
                return line;
            }
        }
        throw new IOException("the talk ended after " + seen.size() + " lines");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> post(HttpClient viewer, String path, String body) throws Exception {
        return send(viewer, request(path, body).header(ViewerGate.HEADER, "page"));
    }

    private HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(console.address() + "/rooms/main/" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpClient viewer, HttpRequest.Builder request) throws Exception {
        return viewer.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
