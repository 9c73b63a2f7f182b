package dev.nightshift.talent;

import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Consents for tests. */
public final class Consents {
    public static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2027-12-01T00:00:00Z");
    public static final Instant WITHIN = Instant.parse("2027-03-01T12:00:00Z");
    public static final String HASH = "0123456789abcdef".repeat(4);

    private Consents() {}

    /** Anna's: face, two platforms, the EU, two languages, kitchen things; signed by a phrase that an operator heard. */
    public static Consent anna() {
        return draft().signed(new Signature.RecordedPhrase(
                FROM, "river lamp", HASH, Optional.of(clara()), Optional.of("Ben")));
    }

    /** The same under another id. */
    public static Consent withId(String id) {
        Consent anna = anna();
        return new Consent(
                id, anna.talent(), anna.scope(), anna.term(), anna.pay(), anna.signature(), anna.revocation());
    }

    /** The same, without a signature. */
    public static Consent draft() {
        return new Consent(
                "anna-1",
                new Talent("anna", "Anna Berg", true),
                new Scope(
                        Likeness.FACE,
                        Set.of("twitch", "preview"),
                        Set.of("EU"),
                        Set.of(Language.EN, Language.DE),
                        Set.of("kitchen")),
                new Term(FROM, UNTIL),
                "EUR 40 an hour",
                Optional.empty(),
                Optional.empty());
    }

    public static Confirmation clara() {
        return new Confirmation("Clara Dorn", FROM, "I heard her say it");
    }
}
