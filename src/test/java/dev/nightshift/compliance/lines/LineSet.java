package dev.nightshift.compliance.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Facts.FormerPrice;
import dev.nightshift.compliance.Market;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a set of lines, one JSON object a line. */
public final class LineSet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant WHENEVER = Instant.parse("2026-11-28T20:00:00Z");

    private LineSet() {}

    /**
     * The lines of a file in its order.
     *
     * @throws IllegalArgumentException if a line is malformed; the message names its number
     */
    public static List<SetLine> read(Path file) throws IOException {
        List<SetLine> lines = new ArrayList<>();
        int number = 0;
        for (String json : Files.readAllLines(file)) {
            number++;
            if (!json.isBlank()) {
                try {
                    lines.add(line(JSON.readTree(json)));
                } catch (RuntimeException | IOException malformed) {
                    throw new IllegalArgumentException(
                            file.getFileName() + ", line " + number + ": " + malformed.getMessage(), malformed);
                }
            }
        }
        return lines;
    }

    private static SetLine line(JsonNode json) {
        return new SetLine(
                needed(json, "id"),
                Market.of(needed(json, "market")).orElseThrow(() -> new IllegalArgumentException("unknown market")),
                Language.of(needed(json, "lang")).orElseThrow(() -> new IllegalArgumentException("unknown language")),
                needed(json, "text"),
                json.path("lawful").asBoolean(),
                text(json, "rule"),
                facts(json.path("facts")));
    }

    private static Facts facts(JsonNode json) {
        Currency currency = Currency.getInstance(text(json, "currency").orElse("EUR"));
        List<FormerPrice> former = new ArrayList<>();
        json.path("former_prices")
                .forEach(price -> former.add(new FormerPrice(
                        money(needed(price, "price"), currency),
                        text(price, "from").map(LineSet::moment).orElse(Instant.EPOCH),
                        text(price, "to").map(LineSet::moment).orElse(WHENEVER))));
        Set<String> proofs = new HashSet<>();
        json.path("proofs").forEach(proof -> proofs.add(proof.asText()));
        JsonNode stock = json.path("stock");
        return new Facts(
                text(json, "price").map(price -> money(price, currency)),
                text(json, "price_since").map(LineSet::moment),
                former,
                stock.isNumber() ? OptionalInt.of(stock.asInt()) : OptionalInt.empty(),
                text(json, "offer_end").map(LineSet::moment),
                text(json, "now").map(LineSet::moment).orElse(WHENEVER),
                proofs);
    }

    private static Money money(String amount, Currency currency) {
        BigDecimal number = new BigDecimal(amount.replaceAll("[^\\d.]", ""));
        return new Money(number.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    private static Instant moment(String written) {
        if (!written.contains("T")) {
            return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        String zoned = written.matches(".*(?:Z|[+-]\\d\\d:?\\d\\d)$") ? written : written + "Z";
        return OffsetDateTime.parse(zoned).toInstant();
    }

    private static String needed(JsonNode json, String key) {
        return text(json, key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }

    private static Optional<String> text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
}
