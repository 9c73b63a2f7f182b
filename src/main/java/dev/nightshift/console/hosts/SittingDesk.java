package dev.nightshift.console.hosts;

import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.shop.Language;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.Sittings;
import dev.nightshift.studio.sitting.Take;
import dev.nightshift.studio.sitting.TakeKind;
import dev.nightshift.talent.Confirmation;
import dev.nightshift.talent.ConsentPhrase;
import dev.nightshift.talent.ConsentWords;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.vault.HostId;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Begins sittings and has them signed. Safe for any thread. */
final class SittingDesk {
    private static final int CHANCE = 3;

    private final Sittings sittings;
    private final AuditTrail audit;
    private final SecureRandom chance;
    private final InstantSource clock;

    SittingDesk(Sittings sittings, AuditTrail audit, SecureRandom chance, InstantSource clock) {
        this.sittings = sittings;
        this.audit = audit;
        this.chance = chance;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** A new sitting; empty when there are as many as may be. */
    Optional<Sitting> begin(ConsentForm form, String by) throws IOException {
        byte[] drawn = new byte[CHANCE];
        chance.nextBytes(drawn);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String id = HostNames.from(form.talent()).orElse("talent") + "-" + today + "-"
                + HexFormat.of().formatHex(drawn);
        Optional<Sitting> begun =
                sittings.begin(form.plan(), form.draft(id), phrase(form.plan().language(), form.talent()));
        begun.ifPresent(sitting -> audit.note(by, "begin-sitting", id));
        return begun;
    }

    /** The sitting of an address. */
    Sitting sitting(String id) throws IOException {
        Optional<Sitting> found = HostId.isId(id) ? sittings.find(new HostId(id)) : Optional.empty();
        return found.orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "this sitting is over, or never was"));
    }

    /** Draws other words, in a language that the talent speaks. */
    void draw(Sitting sitting, Language language) throws IOException {
        if (!sitting.signed()) {
            sittings.phrase(
                    sitting.id(), phrase(language, sitting.consent().talent().name()));
        }
    }

    /**
     * An operator has heard the phrase in the recording that is there: the consent is signed.
     *
     * @return false when there is no recording, or it was signed before
     */
    boolean heard(Sitting sitting, Confirmation heard, Optional<String> witness, String by) throws IOException {
        Optional<String> sha256 = sitting.take(TakeKind.PHRASE).flatMap(Take::sha256);
        if (sha256.isEmpty() || sitting.signed()) {
            return false;
        }
        sittings.sign(
                sitting.id(),
                sitting.consent()
                        .signed(new Signature.RecordedPhrase(
                                clock.instant(), sitting.phrase().text(), sha256.get(), Optional.of(heard), witness)));
        audit.note(by, "sign-consent", sitting.consent().id());
        return true;
    }

    void discard(Sitting sitting, String by) throws IOException {
        sittings.discard(sitting.id(), Sittings.Why.DISCARDED);
        audit.note(by, "discard-sitting", sitting.consent().id());
    }

    private ConsentPhrase phrase(Language language, String talent) {
        return ConsentWords.of(language).draw(talent, chance);
    }
}
