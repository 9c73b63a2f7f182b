package dev.nightshift.talent.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The receipts of a library, a JSON file each. */
final class Receipts {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    Receipts(Path folder) {
        this.folder = folder;
    }

    void keep(Receipt receipt) throws IOException {
        Files.createDirectories(folder);
        String name = receipt.at().toString().replace(":", "")
                + receipt.host().map(host -> "-" + host).orElse("");
        Path file = folder.resolve(name + ".json");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".json");
        }
        Path part = folder.resolve(file.getFileName() + ".part");
        Files.writeString(
                part,
                tree(receipt).toPrettyString() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** All of them, the oldest first. */
    List<Receipt> all() throws IOException {
        List<Receipt> receipts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    receipts.add(read(file));
                }
            }
        }
        return receipts;
    }

    boolean tellsOfRevoked(String consent) throws IOException {
        return all().stream()
                .filter(receipt -> receipt.order().reason() == Receipt.Reason.REVOKED)
                .anyMatch(receipt -> receipt.consent().equals(Optional.of(consent)));
    }

    private static ObjectNode tree(Receipt receipt) {
        ObjectNode root = JSON.createObjectNode();
        root.put("nightshift-receipt", 1);
        receipt.host().ifPresent(host -> root.put("host", host));
        receipt.id().ifPresent(id -> root.put("host-id", id.hex()));
        receipt.consent().ifPresent(consent -> root.put("consent", consent));
        root.put("reason", receipt.order().reason().name().toLowerCase(Locale.ROOT))
                .put("by", receipt.order().by())
                .put("at", receipt.at().toString())
                .put("key-destroyed", receipt.keyDestroyed());
        ArrayNode files = root.putArray("files");
        receipt.files().forEach(file -> files.addObject()
                .put("path", file.path())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
        return root;
    }

    private static Receipt read(Path file) throws IOException {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            List<Receipt.Deleted> files = new ArrayList<>();
            for (JsonNode deleted : root.path("files")) {
                files.add(new Receipt.Deleted(
                        deleted.path("path").asText(),
                        deleted.path("bytes").asLong(),
                        deleted.path("sha256").asText()));
            }
            return new Receipt(
                    Optional.ofNullable(root.path("host").textValue()),
                    Optional.ofNullable(root.path("host-id").textValue()).map(HostId::new),
                    Optional.ofNullable(root.path("consent").textValue()),
                    new Receipt.Order(
                            Receipt.Reason.valueOf(root.path("reason").asText().toUpperCase(Locale.ROOT)),
                            root.path("by").asText()),
                    Instant.parse(root.path("at").asText()),
                    root.path("key-destroyed").asBoolean(),
                    files);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException bad) {
            throw new IOException("the receipt " + file + " was changed and can't be read", bad);
        }
    }
}
