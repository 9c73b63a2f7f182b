package dev.nightshift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A viewer without a browser: writes comments, and reads along what becomes of them. */
final class TalkReader implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Thread reading = Thread.ofVirtual().unstarted(this::read);

    TalkReader(int port) {
        address = "http://127.0.0.1:" + port + "/rooms/main/";
        reading.start();
    }

    /** Writes a comment; its id. */
    String comment(String name, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "comments"))
                .header("Content-Type", "application/json")
                .header("X-Nightshift", "1")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("name", name, "text", text))))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .path("id")
                .asText();
    }

    /** What became of a comment as everyone may read it: open, answering, answered or passed; empty before it is heard. */
    String state(String comment) {
        return states.getOrDefault(comment, "");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void read() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "talk")).build();
        try {
            client.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("data: "))
                    .forEach(line -> note(line.substring(6)));
        } catch (IOException | java.io.UncheckedIOException ended) {
            // The server was killed, or the test is over.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String talk) {
        try {
            for (JsonNode said : JSON.readTree(talk).path("chat")) {
                states.put(said.path("id").asText(), said.path("state").asText());
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
