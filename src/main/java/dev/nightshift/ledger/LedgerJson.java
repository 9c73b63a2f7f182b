package dev.nightshift.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Things as one line of JSON that is always the same: no white space, keys in the order of the alphabet but for the name of
 * the kind, which stands first, nothing where a value is missing, times in UTC as ISO 8601 writes them.
 */
public final class LedgerJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private LedgerJson() {}

    /** One line, without its line feed. */
    public static byte[] write(Object thing) {
        try {
            return JSON.writeValueAsString(thing).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of the ledger can always be written", impossible);
        }
    }

    /** What stands in a line; empty when it is no such thing, or is not written as it would be written here. */
    public static <T> Optional<T> read(byte[] line, Class<T> type) {
        try {
            T thing = JSON.readValue(new String(line, StandardCharsets.UTF_8), type);
            return thing != null && java.util.Arrays.equals(write(thing), line) ? Optional.of(thing) : Optional.empty();
        } catch (JsonProcessingException bad) {
            return Optional.empty();
        }
    }
}
