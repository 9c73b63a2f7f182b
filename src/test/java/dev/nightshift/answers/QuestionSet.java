package dev.nightshift.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads a set of comments, one JSON object a line. Whatever is wrong with it names the line. */
final class QuestionSet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEYS = Set.of(
            "id",
            "shop",
            "lang",
            "text",
            "on_screen",
            "history",
            "intent",
            "intent_also",
            "product",
            "category",
            "expect",
            "expect_also",
            "must_contain",
            "must_not_contain");

    private QuestionSet() {}

    static List<Expected> read(Path file) throws IOException {
        List<Expected> set = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                set.add(line(lines.get(i), file.getFileName() + ": line " + (i + 1)));
            }
        }
        return List.copyOf(set);
    }

    private static Expected line(String line, String place) {
        try {
            JsonNode node = JSON.readTree(line);
            node.fieldNames().forEachRemaining(key -> {
                if (!KEYS.contains(key)) {
                    throw new IllegalArgumentException("unknown key " + key);
                }
            });
            return expected(node);
        } catch (JsonProcessingException | IllegalArgumentException bad) {
            throw new IllegalArgumentException(place + ": " + bad.getMessage(), bad);
        }
    }

    private static Expected expected(JsonNode node) {
        return new Expected(
                required(node, "id"),
                required(node, "shop"),
                Language.of(required(node, "lang")).orElseThrow(() -> new IllegalArgumentException("unknown lang")),
                required(node, "text"),
                optional(node, "on_screen"),
                texts(node.path("history")),
                intent(required(node, "intent")),
                texts(node.path("intent_also")).stream()
                        .map(QuestionSet::intent)
                        .toList(),
                optional(node, "product"),
                required(node, "category"),
                conduct(required(node, "expect")),
                texts(node.path("expect_also")).stream()
                        .map(QuestionSet::conduct)
                        .toList(),
                StreamSupport.stream(node.path("must_contain").spliterator(), false)
                        .map(QuestionSet::alternatives)
                        .toList(),
                texts(node.path("must_not_contain")));
    }

    private static List<String> alternatives(JsonNode node) {
        List<String> alternatives = node.isTextual() ? List.of(node.asText()) : texts(node);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("an empty list in must_contain can't be met");
        }
        return alternatives;
    }

    private static Intent intent(String name) {
        return Intent.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Expected.Conduct conduct(String name) {
        return Expected.Conduct.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String required(JsonNode node, String key) {
        return optional(node, key).orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
