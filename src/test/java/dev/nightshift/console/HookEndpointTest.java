package dev.nightshift.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Hooks;
import dev.nightshift.shop.webhook.Hooks.Answer;
import dev.nightshift.shop.webhook.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Deliveries reach the desk as the bytes that came; its answer becomes a status. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HookEndpointTest {
    private static final byte[] ODD = "{\"ä\":1}\r\n\0 ".getBytes(StandardCharsets.UTF_8);

    private final Desk desk = new Desk();
    private TestConsole console;

    /** A desk that answers as it is told to. */
    private static final class Desk implements Hooks {
        private final Deque<Delivery> received = new ArrayDeque<>();
        private Answer answer = Answer.TAKEN;
        private boolean broken;

        @Override
        public Answer receive(String platform, Delivery delivery) {
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            received.add(delivery);
            return platform.equals("shopify") ? answer : Answer.CLOSED;
        }
    }

    @BeforeAll
    void start() {
        console = new TestConsole(new ScriptedRoom(RoomViews.quiet()), desk, InstantSource.system());
    }

    @BeforeEach
    void forget() {
        desk.received.clear();
        desk.broken = false;
        desk.answer = Answer.TAKEN;
    }

    @AfterAll
    void stop() {
        console.close();
    }

    @Test
    void a_stranger_without_session_or_token_may_deliver_and_the_bytes_arrive_as_they_were() throws Exception {
        assertThat(post("/hooks/shopify", BodyPublishers.ofByteArray(ODD), "X-One", "1", "X-Two", "a", "X-Two", "b"))
                .isEqualTo(200);
        Delivery delivery = desk.received.remove();
        assertThat(delivery.body()).isEqualTo(ODD);
        assertThat(delivery.headers().required("x-one")).isEqualTo("1");
        assertThat(refused(delivery, "X-Two")).contains("more than once");
    }

    @Test
    void a_form_arrives_as_its_bytes_too() throws Exception {
        assertThat(post(
                        "/hooks/shopify",
                        BodyPublishers.ofString("webhook_id=7"),
                        "Content-Type",
                        "application/x-www-form-urlencoded"))
                .isEqualTo(200);
        assertThat(desk.received.remove().body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("webhook_id=7");
    }

    @Test
    void every_answer_has_its_status() throws Exception {
        assertThat(answered(Answer.TAKEN)).isEqualTo(200);
        assertThat(answered(Answer.UNPROVEN)).isEqualTo(401);
        assertThat(answered(Answer.UNREADABLE)).isEqualTo(400);
        assertThat(answered(Answer.CLOSED)).isEqualTo(404);
        assertThat(post("/hooks/nobody", BodyPublishers.noBody())).isEqualTo(404);
    }

    @Test
    void what_can_not_be_stored_is_not_acknowledged() throws Exception {
        desk.broken = true;
        assertThat(post("/hooks/shopify", BodyPublishers.ofByteArray(ODD))).isEqualTo(500);
    }

    @Test
    void more_than_a_megabyte_is_refused_whether_its_length_is_told_or_not() throws Exception {
        byte[] large = new byte[1_000_001];
        assertThat(post("/hooks/shopify", BodyPublishers.ofByteArray(large))).isEqualTo(413);
        assertThat(post("/hooks/shopify", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .isEqualTo(413);
        assertThat(desk.received).isEmpty();
        assertThat(post("/hooks/shopify", BodyPublishers.ofByteArray(new byte[1_000_000])))
                .isEqualTo(200);
    }

    private int answered(Answer answer) throws Exception {
        desk.answer = answer;
        return post("/hooks/shopify", BodyPublishers.ofByteArray(ODD));
    }

    private int post(String path, BodyPublisher body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(console.address() + path)).POST(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return response.statusCode();
        }
    }

    private static String refused(Delivery delivery, String header) {
        try {
            return delivery.headers().required(header);
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }
}
