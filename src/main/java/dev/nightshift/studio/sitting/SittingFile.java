package dev.nightshift.studio.sitting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.ConsentPhrase;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import dev.nightshift.talent.vault.HostId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A sitting as JSON. */
final class SittingFile {
    private static final JsonMapper JSON = new JsonMapper();

    private SittingFile() {}

    static byte[] write(Sitting sitting) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", sitting.plan().name())
                .put("called", sitting.plan().called())
                .put("language", sitting.plan().language().code())
                .put("consent", ConsentFile.write(sitting.consent()))
                .put("since", sitting.since().toString())
                .put("touched", sitting.touched().toString());
        sitting.plan().voice().ifPresent(voice -> root.put("voice", voice));
        root.putObject("phrase")
                .put("language", sitting.phrase().language().code())
                .put("statement", sitting.phrase().statement())
                .put("words", sitting.phrase().words());
        ObjectNode takes = root.putObject("takes");
        sitting.takes().forEach((kind, take) -> {
            ObjectNode node = takes.putObject(kind.named());
            node.put("type", take.mediaType()).put("bytes", take.bytes());
            take.sha256().ifPresent(sha256 -> node.put("sha256", sha256));
        });
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException when it is none */
    static Sitting read(HostId id, byte[] json) throws IOException {
        try {
            JsonNode root = JSON.readTree(new String(json, StandardCharsets.UTF_8));
            return new Sitting(
                    id,
                    plan(root),
                    consent(root.path("consent").asText()),
                    phrase(root.path("phrase")),
                    takes(root.path("takes")),
                    Instant.parse(root.path("since").asText()),
                    Instant.parse(root.path("touched").asText()));
        } catch (JsonProcessingException bad) {
            throw new IOException("a sitting's file holds something else", bad);
        }
    }

    private static Plan plan(JsonNode root) {
        return new Plan(
                root.path("name").asText(),
                root.path("called").asText(),
                language(root),
                Optional.ofNullable(root.path("voice").textValue()));
    }

    private static ConsentPhrase phrase(JsonNode node) {
        return new ConsentPhrase(
                language(node),
                node.path("statement").asText(),
                node.path("words").asText());
    }

    private static Consent consent(String json) throws IOException {
        return switch (ConsentFile.read("the sitting's consent", json)) {
            case Reading.Read read -> read.consent();
            case Reading.Rejected rejected ->
                throw new IOException(rejected.problems().getFirst().toString());
        };
    }

    private static Map<TakeKind, Take> takes(JsonNode node) {
        Map<TakeKind, Take> takes = new EnumMap<>(TakeKind.class);
        node.properties().forEach(entry -> TakeKind.named(entry.getKey())
                .ifPresent(kind -> takes.put(
                        kind,
                        new Take(
                                kind,
                                entry.getValue().path("type").asText(),
                                entry.getValue().path("bytes").asLong(),
                                Optional.ofNullable(
                                        entry.getValue().path("sha256").textValue())))));
        return takes;
    }

    private static Language language(JsonNode node) {
        return Language.of(node.path("language").asText()).orElseThrow();
    }
}
