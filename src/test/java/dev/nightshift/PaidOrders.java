package dev.nightshift;

import dev.nightshift.shop.webhook.Signing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** A shop's system that tells of paid orders, one chair each. */
final class PaidOrders {
    private PaidOrders() {}

    /** The file for {@code --webhook-secrets} with which a server believes it. */
    static Path secrets(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secrets.properties"), "shopify.secret=hush\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /**
     * Tells of an order.
     *
     * @param id the same id is the same order and the same delivery
     * @return the status of the answer
     */
    static int send(int port, int id) throws IOException, InterruptedException {
        String body = "{\"id\":" + id + ",\"updated_at\":\"" + Instant.now() + "\",\"currency\":\"EUR\","
                + "\"total_price\":\"129.00\",\"customer\":{\"first_name\":\"Anna\"},"
                + "\"line_items\":[{\"sku\":\"WH-CHAIR\",\"quantity\":1}]}";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hooks/shopify"))
                .header("X-Shopify-Hmac-SHA256", Signing.base64("hush", body))
                .header("X-Shopify-Topic", "orders/paid")
                .header("X-Shopify-Webhook-Id", "delivery-" + id)
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
