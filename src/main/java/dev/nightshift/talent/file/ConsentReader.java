package dev.nightshift.talent.file;

import dev.nightshift.shop.Language;
import dev.nightshift.talent.Confirmation;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Likeness;
import dev.nightshift.talent.Revocation;
import dev.nightshift.talent.Scope;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.Talent;
import dev.nightshift.talent.Term;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the parts of a consent; goes on after a problem, so that all are found at once. */
final class ConsentReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Notes notes;

    ConsentReader(Notes notes) {
        this.notes = notes;
    }

    Reading read(Place file) {
        if (!file.isObject(
                ConsentFile.FORMAT, "id", "talent", "scope", "from", "until", "pay", "signature", "revocation")) {
            return new Reading.Rejected(notes.all());
        }
        String id = file.in("id").text(ID, "consent-2026-001");
        Optional<Talent> talent = talent(file.in("talent"));
        Optional<Scope> scope = scope(file.in("scope"));
        Optional<Term> term = term(file);
        String pay = file.in("pay").text("EUR 40 an hour on air, monthly");
        Optional<Signature> signature = signature(file.in("signature"));
        Optional<Revocation> revocation = revocation(file.in("revocation"));
        return notes.isEmpty()
                ? new Reading.Read(new Consent(
                        id, talent.orElseThrow(), scope.orElseThrow(), term.orElseThrow(), pay, signature, revocation))
                : new Reading.Rejected(notes.all());
    }

    private Optional<Talent> talent(Place talent) {
        if (!talent.isObject("id", "name", "adult")) {
            return Optional.empty();
        }
        String id = talent.in("id").text(ID, "anna-berg");
        String name = talent.in("name").text("Anna Berg");
        boolean adult = talent.in("adult").truth();
        return whole(() -> new Talent(id, name, adult));
    }

    private Optional<Scope> scope(Place scope) {
        if (!scope.isObject("likeness", "platforms", "markets", "languages", "products")) {
            return Optional.empty();
        }
        Set<String> likeness = scope.in("likeness").texts(Pattern.compile("face|voice"), "face");
        Set<String> platforms = scope.in("platforms").texts(WORD, "twitch");
        Set<String> markets = scope.in("markets").texts(MARKET, "EU");
        Set<Language> languages = languages(scope.in("languages"));
        Set<String> products = scope.in("products").texts(WORD, Scope.ANY);
        return whole(() -> new Scope(
                new Likeness(likeness.contains("face"), likeness.contains("voice")),
                platforms,
                markets,
                languages,
                products));
    }

    private static Set<Language> languages(Place list) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Place entry : list.entries("en")) {
            String code = entry.text("en");
            Language.of(code)
                    .ifPresentOrElse(
                            languages::add,
                            () -> entry.wrong(
                                    "\"" + code + "\" is no language that a host speaks", "Write en, de or zh"));
        }
        return languages;
    }

    private Optional<Term> term(Place file) {
        Instant from = file.in("from").moment();
        Instant until = file.in("until").moment();
        if (from.isAfter(Instant.EPOCH) && until.isAfter(Instant.EPOCH) && !from.isBefore(until)) {
            file.in("until").wrong("is not after \"from\"", "Write the first moment at which it no longer holds");
        }
        return whole(() -> new Term(from, until));
    }

    private Optional<Signature> signature(Place signature) {
        if (signature.isAbsent()) {
            return Optional.empty();
        }
        String kind = signature.in("kind").optionalText("recorded-phrase").orElse("");
        return switch (kind) {
            case "recorded-phrase" -> recorded(signature);
            case "operators-word" -> vouched(signature);
            default -> {
                signature.in("kind").wrong("is missing or not known", "Write recorded-phrase or operators-word");
                yield Optional.empty();
            }
        };
    }

    private Optional<Signature> recorded(Place signature) {
        signature.isObject("kind", "at", "phrase", "recording-sha256", "heard", "witness");
        Instant at = signature.in("at").moment();
        String phrase = signature.in("phrase").text("the words that were to be spoken");
        String sha256 = signature.in("recording-sha256").text(SHA256, HASH);
        Place heard = signature.in("heard");
        Optional<Confirmation> confirmation = heard.isAbsent() ? Optional.empty() : confirmation(heard);
        Optional<String> witness = signature.in("witness").optionalText("Ben Cole");
        return whole(() -> new Signature.RecordedPhrase(at, phrase, sha256, confirmation, witness));
    }

    private Optional<Signature> vouched(Place signature) {
        signature.isObject("kind", "footage-sha256", "confirmed", "witness");
        String sha256 = signature.in("footage-sha256").text(SHA256, HASH);
        Optional<Confirmation> confirmation = confirmation(signature.in("confirmed"));
        Optional<String> witness = signature.in("witness").optionalText("Ben Cole");
        return whole(() -> new Signature.OperatorsWord(sha256, confirmation.orElseThrow(), witness));
    }

    private Optional<Confirmation> confirmation(Place place) {
        if (!place.isObject("operator", "at", "statement")) {
            return Optional.empty();
        }
        String operator = place.in("operator").text("Clara Dorn");
        Instant at = place.in("at").moment();
        String statement = place.in("statement").text("I saw Anna Berg sign, and it is she in this footage");
        return whole(() -> new Confirmation(operator, at, statement));
    }

    private Optional<Revocation> revocation(Place place) {
        if (place.isAbsent() || !place.isObject("at", "by")) {
            return Optional.empty();
        }
        Instant at = place.in("at").moment();
        String by = place.in("by").text("talent");
        return whole(() -> new Revocation(at, by));
    }

    /** The part, unless something is wrong anywhere: then nothing is read, and nothing need be whole. */
    private <T> Optional<T> whole(Supplier<T> part) {
        return notes.isEmpty() ? Optional.of(part.get()) : Optional.empty();
    }
}
