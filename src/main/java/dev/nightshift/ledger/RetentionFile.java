package dev.nightshift.ledger;

import dev.nightshift.compliance.Market;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the terms of retention that come with the program. Nobody can shorten them. */
public final class RetentionFile {
    private static final String STANDARD = "/ledger/retention.yaml";

    private RetentionFile() {}

    /** The terms that come with the program. */
    public static Retention standard() {
        return new Retention(shipped());
    }

    private static Map<Market, Retention.Term> shipped() {
        try (InputStream in = Objects.requireNonNull(RetentionFile.class.getResourceAsStream(STANDARD), STANDARD)) {
            return terms(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(STANDARD, broken);
        }
    }

    private static Map<Market, Retention.Term> terms(InputStream in) {
        Map<?, ?> file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(in), "a file of terms");
        Map<Market, Retention.Term> terms = new EnumMap<>(Market.class);
        map(file.get("markets"), "markets").forEach((code, yaml) -> {
            Market market = Market.of(String.valueOf(code))
                    .orElseThrow(() -> new IllegalArgumentException("there is no market " + code));
            try {
                terms.put(market, term(map(yaml, "a term")));
            } catch (RuntimeException malformed) {
                throw new IllegalArgumentException("market " + code + ": " + malformed.getMessage(), malformed);
            }
        });
        return terms;
    }

    private static Retention.Term term(Map<?, ?> yaml) {
        return new Retention.Term(
                Integer.parseInt(text(yaml, "months")),
                Boolean.parseBoolean(text(yaml, "replay")),
                text(yaml, "source"),
                text(yaml, "rule"),
                text(yaml, "status"));
    }

    private static Map<?, ?> map(@Nullable Object yaml, String what) {
        if (yaml instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(what + " is missing");
    }

    private static String text(Map<?, ?> yaml, String key) {
        return String.valueOf(Objects.requireNonNull(yaml.get(key), () -> "no " + key));
    }
}
