package dev.nightshift.talent.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A manifest as JSON. */
final class ManifestJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", manifest.about().name())
                .put("built", manifest.about().builtAt().toString())
                .put("footage-sha256", manifest.about().footageSha256())
                .put("consent", ConsentFile.write(manifest.about().consent()));
        ArrayNode sections = root.putArray("sections");
        manifest.sections().forEach(section -> sections.addObject()
                .put("name", section.name())
                .put("length", section.length())
                .put("sha256", section.sha256()));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws ObstacleException when it is none, which an unchanged file of this program never has */
    static Manifest read(byte[] bytes) throws ObstacleException {
        try {
            JsonNode root = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            List<Section> sections = new ArrayList<>();
            for (JsonNode section : root.path("sections")) {
                sections.add(new Section(
                        section.path("name").asText(),
                        section.path("length").asLong(-1),
                        section.path("sha256").asText()));
            }
            return new Manifest(about(root), sections);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException bad) {
            throw unreadable();
        }
    }

    private static Manifest.About about(JsonNode root) throws ObstacleException {
        return new Manifest.About(
                root.path("name").asText(),
                Instant.parse(root.path("built").asText()),
                root.path("footage-sha256").asText(),
                consent(root.path("consent").asText()));
    }

    private static Consent consent(String json) throws ObstacleException {
        return switch (ConsentFile.read("manifest", json)) {
            case Reading.Read read -> read.consent();
            case Reading.Rejected rejected -> throw unreadable();
        };
    }

    private static ObstacleException unreadable() {
        return new ObstacleException(new Obstacle.Damaged("its manifest"));
    }
}
