package dev.nightshift.studio.consent;

import dev.nightshift.studio.consent.Denial.Cause;
import dev.nightshift.studio.identity.FaceComparison;
import dev.nightshift.studio.identity.FaceVerdict;
import dev.nightshift.studio.identity.ProtectedPeople;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Coverage;
import dev.nightshift.talent.Gap;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides whether footage may become a clone (rules R13 to R17). */
public final class ConsentCheck {
    private static final String RECORDED = "R13";

    private final FaceComparison faces;
    private final ProtectedPeople people;
    private final InstantSource clock;

    public ConsentCheck(FaceComparison faces, ProtectedPeople people, InstantSource clock) {
        this.faces = faces;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Checks a consent against the footage it is meant for.
     *
     * @param recording in which the talent speaks the phrase; needed by a signature by phrase
     * @throws IOException when a file can't be read or faces can't be compared
     */
    public Clearance check(Consent consent, Path footage, Optional<Path> recording)
            throws IOException, InterruptedException {
        List<Denial> denials = standing(consent);
        if (!denials.isEmpty()) {
            return new Clearance.Denied(denials);
        }
        String sha256 = Hashes.of(footage);
        ConsentedFootage.Basis basis = ConsentedFootage.Basis.OPERATORS_WORD;
        switch (consent.signature().orElseThrow()) {
            case Signature.OperatorsWord word -> vouched(word, sha256, denials);
            case Signature.RecordedPhrase phrase -> {
                basis = ConsentedFootage.Basis.FACES_MATCH;
                recorded(phrase, recording, denials);
                if (denials.isEmpty()) {
                    compared(recording.orElseThrow(), footage, denials);
                }
            }
        }
        if (denials.isEmpty()) {
            unprotected(footage, denials);
        }
        return denials.isEmpty()
                ? new Clearance.Cleared(new ConsentedFootage(footage, sha256, consent, basis))
                : new Clearance.Denied(denials);
    }

    private List<Denial> standing(Consent consent) {
        List<Denial> denials = new ArrayList<>();
        if (consent.stands(clock.instant()) instanceof Coverage.Refused refused) {
            refused.gaps().forEach(gap -> denials.add(new Denial(cause(gap), rule(gap), gap.says(), remedy(gap))));
        }
        if (!consent.scope().likeness().face()) {
            denials.add(new Denial(
                    Cause.VOICE_ONLY, "R14", "the consent is for the voice only", "Ask the talent for their face too"));
        }
        return denials;
    }

    private static void vouched(Signature.OperatorsWord word, String sha256, List<Denial> denials) {
        if (!word.footageSha256().equals(sha256)) {
            denials.add(new Denial(
                    Cause.OTHER_FOOTAGE,
                    RECORDED,
                    "the operator answered for another footage than this one, whose SHA-256 is " + sha256,
                    "Let the operator look at this one and name it in the consent"));
        }
    }

    private static void recorded(Signature.RecordedPhrase phrase, Optional<Path> recording, List<Denial> denials)
            throws IOException {
        if (phrase.heard().isEmpty()) {
            denials.add(new Denial(
                    Cause.NOT_HEARD,
                    RECORDED,
                    "nobody has confirmed that the phrase was spoken",
                    "Listen to the recording and write who heard it under signature.heard"));
        }
        if (recording.isEmpty()) {
            denials.add(new Denial(Cause.NO_RECORDING, RECORDED, "the consent's recording was not named", "Name it"));
        } else if (!Hashes.of(recording.get()).equals(phrase.recordingSha256())) {
            denials.add(new Denial(
                    Cause.OTHER_RECORDING,
                    RECORDED,
                    "the recording is not the one that the consent names by its SHA-256",
                    "Name that one, or sign again with this one"));
        }
    }

    private void compared(Path recording, Path footage, List<Denial> denials) throws IOException, InterruptedException {
        switch (faces.compare(recording, footage)) {
            case FaceVerdict.SamePerson same -> {}
            case FaceVerdict.OtherPerson other ->
                denials.add(new Denial(
                        Cause.OTHER_PERSON,
                        RECORDED,
                        String.format(
                                Locale.ROOT,
                                "the person in the footage is not the one in the consent's recording (distance %.2f)",
                                other.distance()),
                        "Only the person who consents can be cloned"));
            case FaceVerdict.Unsure unsure ->
                denials.add(new Denial(
                        Cause.PERSON_UNSURE,
                        RECORDED,
                        "it can't be told whether footage and recording show the same person: " + unsure.why(),
                        "Record the consent again, facing the camera in even light"));
        }
    }

    private void unprotected(Path footage, List<Denial> denials) throws IOException, InterruptedException {
        people.resembled(footage)
                .ifPresent(who -> denials.add(new Denial(
                        Cause.PROTECTED_PERSON,
                        "R17",
                        "the person in the footage resembles a protected one: " + who,
                        "Let somebody review it; when it is not that person, take the entry from the list")));
    }

    private static Cause cause(Gap gap) {
        return switch (gap) {
            case Gap.Unsigned unsigned -> Cause.UNSIGNED;
            case Gap.Revoked revoked -> Cause.REVOKED;
            case Gap.Minor minor -> Cause.MINOR;
            case Gap.NotYet notYet -> Cause.OUT_OF_TERM;
            case Gap.Expired expired -> Cause.OUT_OF_TERM;
            case Gap.OutOfScope outside -> Cause.OUT_OF_SCOPE;
        };
    }

    private static String rule(Gap gap) {
        return switch (gap) {
            case Gap.Unsigned unsigned -> RECORDED;
            case Gap.Revoked revoked -> "R15";
            case Gap.Minor minor -> "R16";
            case Gap.NotYet notYet -> "R14";
            case Gap.Expired expired -> "R14";
            case Gap.OutOfScope outside -> "R14";
        };
    }

    private static String remedy(Gap gap) {
        return switch (gap) {
            case Gap.Unsigned unsigned -> "Let the talent sign (nightshift consent phrase)";
            case Gap.Revoked revoked -> "Respect it";
            case Gap.Minor minor -> "Only adults are cloned";
            case Gap.NotYet notYet -> "Wait, or agree on another term";
            case Gap.Expired expired -> "Agree on another term";
            case Gap.OutOfScope outside -> "Agree on another scope";
        };
    }
}
