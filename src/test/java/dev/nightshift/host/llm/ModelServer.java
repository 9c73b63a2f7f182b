package dev.nightshift.host.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A language model's endpoint on loopback that speaks the real protocol: chat completions as server-sent events. */
final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<Optional<String>> authorizations = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.says("");

    /** How the server answers. */
    @FunctionalInterface
    interface Manner {
        void answer(HttpExchange exchange, CountDownLatch closing) throws IOException, InterruptedException;

        /** Streams a text word by word. */
        static Manner says(String text) {
            return (exchange, closing) -> {
                OutputStream out = stream(exchange);
                for (String part : text.split("(?<= )")) {
                    out.write(chunk(part));
                    out.flush();
                }
                out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
                out.close();
            };
        }

        /** Streams a text and then nothing more, without an end, until the test is over. */
        static Manner saysAndHangs(String text) {
            return (exchange, closing) -> {
                OutputStream out = stream(exchange);
                out.write(chunk(text));
                out.flush();
                closing.await();
            };
        }

        /** Streams a text and breaks the connection off. */
        static Manner saysAndBreaksOff(String text) {
            return (exchange, closing) -> {
                OutputStream out = stream(exchange);
                out.write(chunk(text));
                out.flush();
                throw new IOException("broken off");
            };
        }

        /** Never answers. */
        static Manner hangs() {
            return (exchange, closing) -> closing.await();
        }

        static Manner fails(int status) {
            return (exchange, closing) -> {
                byte[] body = "{\"error\":{\"message\":\"no\"}}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            };
        }

        static Manner malformed() {
            return (exchange, closing) -> {
                OutputStream out = stream(exchange);
                out.write("data: {\"choices\": [{\"delta\": oops\n\n".getBytes(StandardCharsets.UTF_8));
                out.close();
            };
        }

        private static OutputStream stream(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            return exchange.getResponseBody();
        }

        private static byte[] chunk(String part) {
            Map<String, Object> delta = Map.of("role", "assistant", "content", part);
            Map<String, Object> event = Map.of(
                    "id", "1",
                    "object", "chat.completion.chunk",
                    "created", 1,
                    "model", "scripted",
                    "choices", List.of(Map.of("index", 0, "delta", delta)));
            try {
                return ("data: " + JSON.writeValueAsString(event) + "\n\n").getBytes(StandardCharsets.UTF_8);
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    ModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        requests.add(JSON.readTree(exchange.getRequestBody()));
        authorizations.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
        try {
            manner.answer(exchange, closing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    ModelServer answering(Manner how) {
        manner = how;
        return this;
    }

    LanguageModelSettings settings(Duration deadline) {
        return new LanguageModelSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1"),
                "scripted",
                Optional.of("secret"),
                deadline);
    }

    /** The bodies that came in. */
    List<JsonNode> requests() {
        return requests;
    }

    List<Optional<String>> authorizations() {
        return authorizations;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
