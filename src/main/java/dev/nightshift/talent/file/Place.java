package dev.nightshift.talent.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A value of the file with the path that leads to it. What is wrong with it is noted, and an empty value goes on. */
final class Place {
    private final String path;
    private final JsonNode node;
    private final Notes notes;

    Place(String path, JsonNode node, Notes notes) {
        this.path = path;
        this.node = node;
        this.notes = notes;
    }

    Place in(String key) {
        return new Place(path.isEmpty() ? key : path + "." + key, node.path(key), notes);
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    void wrong(String reason, String whatToDo) {
        notes.add(path.isEmpty() ? "the file" : path, reason, whatToDo);
    }

    /** Notes every key that is none of these, and that it is no object. */
    boolean isObject(String... known) {
        if (!node.isObject()) {
            wrong(isAbsent() ? "is missing" : "is no object", "Write { } with the keys " + String.join(", ", known));
            return false;
        }
        Set<String> keys = Set.of(known);
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                in(key).wrong("is not known", "Known are " + String.join(", ", known));
            }
        });
        return true;
    }

    String text(String example) {
        if (node.isTextual() && !node.textValue().isBlank()) {
            return node.textValue().strip();
        }
        wrong(isAbsent() ? "is missing" : "is no text", "Write for example \"" + example + "\"");
        return "";
    }

    String text(Pattern shape, String example) {
        String text = text(example);
        if (!text.isEmpty() && !shape.matcher(text).matches()) {
            wrong("\"" + text + "\" has not the right form", "Write for example \"" + example + "\"");
        }
        return text;
    }

    Optional<String> optionalText(String example) {
        return isAbsent() ? Optional.empty() : Optional.of(text(example)).filter(text -> !text.isEmpty());
    }

    boolean truth() {
        if (!node.isBoolean()) {
            wrong(isAbsent() ? "is missing" : "is neither true nor false", "Write true or false");
        }
        return node.booleanValue();
    }

    Instant moment() {
        String example = "2026-12-01T00:00:00+01:00";
        String text = text(example);
        try {
            return text.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException bad) {
            wrong(
                    "\"" + text + "\" is no moment",
                    "Write date, time and offset from UTC, for example \"" + example + "\"");
            return Instant.EPOCH;
        }
    }

    /** The texts of a list; noted when there is none, or one is there twice. */
    Set<String> texts(Pattern shape, String example) {
        Set<String> texts = new LinkedHashSet<>();
        for (Place entry : entries(example)) {
            String text = entry.text(shape, example);
            if (!text.isEmpty() && !texts.add(text)) {
                entry.wrong("\"" + text + "\" is there twice", "Leave it out");
            }
        }
        return texts;
    }

    List<Place> entries(String example) {
        List<Place> entries = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            entries.add(new Place(path + "[" + i + "]", node.get(i), notes));
        }
        if (entries.isEmpty()) {
            wrong(
                    isAbsent() ? "is missing" : node.isArray() ? "is empty" : "is no list",
                    "Name each one that is agreed, for example [\"" + example
                            + "\"]; what is not named is not allowed");
        }
        return entries;
    }
}
