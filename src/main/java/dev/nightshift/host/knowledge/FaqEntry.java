package dev.nightshift.host.knowledge;

import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * An operator's answer to a question that nobody could answer before.
 *
 * @param id stable over versions
 * @param version from 1; the highest one holds
 * @param shop id of the shop it belongs to: it never leaves it
 * @param product id of the product it holds for; empty for the whole shop
 * @param expires when it is no longer said; empty while the catalogue stays as it is
 * @param by who answered
 */
public record FaqEntry(
        String id,
        int version,
        String shop,
        Optional<String> product,
        Language language,
        String question,
        String answer,
        String by,
        Instant since,
        Optional<Instant> expires) {}
