package dev.nightshift.shop.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value in a delivery's JSON: strict about size, depth and repeated keys, tolerant of everything that is not asked for.
 * A value of another kind than asked for counts as absent.
 */
public final class Json {
    private static final int DEEPEST = 40;
    private static final int MOST_TOKENS = 200_000;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_PIECES = 1_000_000;
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode node;

    private Json(JsonNode node) {
        this.node = node;
    }

    /** Reads a body, which must be one object. */
    public static Json object(byte[] body) throws Refusal {
        try {
            JsonNode read = STRICT.readTree(body);
            if (read.isObject()) {
                return new Json(read);
            }
        } catch (IOException | NumberFormatException unreadable) {
            // A figure with too long an exponent is a NumberFormatException. The parser's message quotes the body: it
            // goes no further.
            throw new Refusal(Fault.UNREADABLE, "the body is no JSON that we accept");
        }
        throw new Refusal(Fault.UNREADABLE, "the body is not a JSON object");
    }

    /** Whether a text can serve as an id: 1 to 100 visible ASCII characters. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The value under a key; absent values are values too. */
    public Json in(String key) {
        return new Json(node.path(key));
    }

    /** Whether the key is there with the value {@code null}. */
    public boolean isNull(String key) {
        return node.path(key).isNull();
    }

    /** The entries of a list. */
    public Stream<Json> each(String key) throws Refusal {
        JsonNode list = node.path(key);
        if (list.size() > MOST_ENTRIES) {
            throw new Refusal(Fault.UNREADABLE, "a list is longer than " + MOST_ENTRIES);
        }
        return list.isArray() ? list.valueStream().map(Json::new) : Stream.empty();
    }

    /** Text that is not blank. */
    public Optional<String> text(String key) {
        return Optional.of(node.path(key))
                .filter(JsonNode::isTextual)
                .map(value -> value.textValue().strip())
                .filter(value -> !value.isEmpty());
    }

    /** An id, written as text or as a whole number. */
    public Optional<String> id(String key) {
        JsonNode value = node.path(key);
        return Optional.of(value)
                .filter(some -> some.isTextual() || some.isIntegralNumber())
                .map(some -> some.asText().strip())
                .filter(Json::isId);
    }

    /** An id without which nothing can be made of the delivery. */
    public String requiredId(String key) throws Refusal {
        return id(key).orElseThrow(() -> new Refusal(Fault.UNREADABLE, "the field " + key + " is missing"));
    }

    /** A whole number from 1 to a million; 0 for anything else. */
    public int pieces(String key) {
        JsonNode value = node.path(key);
        boolean usable = value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() > 0
                && value.intValue() <= MOST_PIECES;
        return usable ? value.intValue() : 0;
    }

    /** A number, written as text or as a number. */
    public Optional<BigDecimal> decimal(String key) {
        JsonNode value = node.path(key);
        return value.isNumber()
                ? Optional.of(value.decimalValue())
                : text(key)
                        .filter(written -> written.length() <= LONGEST_NUMBER)
                        .flatMap(Json::number);
    }

    /** Only {@code true} itself. */
    public boolean isTrue(String key) {
        return node.path(key).isBoolean() && node.path(key).booleanValue();
    }

    /** Whether it is {@code false} itself. */
    public boolean isFalse(String key) {
        return node.path(key).isBoolean() && !node.path(key).booleanValue();
    }

    /** A moment: ISO 8601 with an offset, without one in UTC, or seconds since 1970. */
    public Optional<Instant> moment(String key) {
        JsonNode value = node.path(key);
        return value.isIntegralNumber() && value.canConvertToInt()
                ? Optional.of(Instant.ofEpochSecond(value.intValue()))
                : text(key).flatMap(Moments::read);
    }

    private static Optional<BigDecimal> number(String written) {
        try {
            return Optional.of(new BigDecimal(written));
        } catch (NumberFormatException bad) {
            return Optional.empty();
        }
    }
}
