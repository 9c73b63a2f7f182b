package dev.nightshift.shop.stripe;

import dev.nightshift.shop.webhook.Refusal;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The header {@code Stripe-Signature}: {@code t=1492774577,v1=5257a8...,v0=...}. There may be several {@code v1} while a
 * secret is being replaced; other schemes are passed over (docs.stripe.com, "Verify webhook signatures manually").
 *
 * @param time as written: it is part of what is signed
 */
record StripeSignature(String time, List<byte[]> signatures) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");
    private static final int MOST = 16;

    static StripeSignature read(String header) throws Refusal {
        List<String> times = new ArrayList<>();
        List<byte[]> signatures = new ArrayList<>();
        for (String part : header.split(",", MOST + 1)) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(equals, 0)).strip();
            String value = part.substring(equals + 1).strip();
            switch (name) {
                case "t" -> times.add(value);
                case "v1" -> Secrets.hex(value).ifPresent(signatures::add);
                default -> {
                    // Another scheme.
                }
            }
        }
        if (times.size() != 1 || !SECONDS.matcher(times.getFirst()).matches() || signatures.isEmpty()) {
            throw new Refusal(Fault.UNPROVEN, "the signature header can't be read");
        }
        return new StripeSignature(times.getFirst(), signatures);
    }

    void require(Secrets secrets, byte[] body) throws Refusal {
        byte[] prefix = (time + ".").getBytes(StandardCharsets.US_ASCII);
        boolean found = false;
        for (byte[] signature : signatures) {
            found |= secrets.signed(signature, prefix, body);
        }
        if (!found) {
            throw new Refusal(Fault.UNPROVEN, "the signature does not fit");
        }
    }

    Instant at() {
        return Instant.ofEpochSecond(Long.parseLong(time));
    }
}
