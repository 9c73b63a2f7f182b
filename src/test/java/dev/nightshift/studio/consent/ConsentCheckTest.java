package dev.nightshift.studio.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.studio.identity.FaceVerdict;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.Likeness;
import dev.nightshift.talent.Revocation;
import dev.nightshift.talent.Scope;
import dev.nightshift.talent.Signature;
import dev.nightshift.talent.vault.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentCheckTest {
    @TempDir
    private Path folder;

    private Path footage = Path.of("");
    private Path recording = Path.of("");
    private Instant now = Consents.WITHIN;
    private FaceVerdict verdict = new FaceVerdict.SamePerson(0.2);
    private Optional<String> resembled = Optional.empty();
    private final List<Path> compared = new ArrayList<>();

    @BeforeEach
    void film() throws IOException {
        footage = Files.writeString(folder.resolve("footage.mp4"), "a minute of Anna");
        recording = Files.writeString(folder.resolve("consent.mp4"), "Anna says yes");
    }

    @Test
    void r13_a_spoken_phrase_that_was_heard_and_a_face_that_matches_clear_the_footage() throws Exception {
        Consent consent = spoken();
        ConsentedFootage cleared = cleared(consent, Optional.of(recording));
        assertThat(cleared.basis()).isEqualTo(ConsentedFootage.Basis.FACES_MATCH);
        assertThat(cleared.sha256()).isEqualTo(Hashes.of(footage));
        assertThat(cleared.consent()).isEqualTo(consent);
        assertThat(compared).containsExactly(recording, footage);
    }

    @Test
    void r13_another_face_or_an_unsure_one_is_denied() throws Exception {
        verdict = new FaceVerdict.OtherPerson(0.8);
        assertThat(denials(spoken(), Optional.of(recording)))
                .singleElement()
                .asString()
                .contains("R13", "is not the one in the consent's recording (distance 0.80)");
        verdict = new FaceVerdict.Unsure("too dark");
        assertThat(denials(spoken(), Optional.of(recording)))
                .singleElement()
                .asString()
                .contains("R13", "too dark");
    }

    @Test
    void r13_without_an_ear_witness_a_recording_or_the_right_one_it_is_denied() throws Exception {
        Consent unheard = Consents.draft()
                .signed(new Signature.RecordedPhrase(
                        Consents.FROM, "river lamp", Hashes.of(recording), Optional.empty(), Optional.empty()));
        assertThat(denials(unheard, Optional.of(recording)))
                .singleElement()
                .asString()
                .contains("nobody has confirmed");
        assertThat(denials(spoken(), Optional.empty()))
                .singleElement()
                .asString()
                .contains("was not named");
        Files.writeString(recording, "somebody else says yes");
        assertThat(denials(Consents.anna(), Optional.of(recording)))
                .singleElement()
                .asString()
                .contains("is not the one that the consent names");
        assertThat(compared).isEmpty();
    }

    @Test
    void r13_an_operators_word_clears_the_footage_it_names_and_no_other() throws Exception {
        Consent vouched = Consents.draft()
                .signed(new Signature.OperatorsWord(Hashes.of(footage), Consents.clara(), Optional.empty()));
        assertThat(cleared(vouched, Optional.empty()).basis()).isEqualTo(ConsentedFootage.Basis.OPERATORS_WORD);
        Files.writeString(footage, "a minute of Bert");
        assertThat(denials(vouched, Optional.empty()))
                .singleElement()
                .asString()
                .contains("another footage");
    }

    @Test
    void r17_nobody_on_the_list_of_protected_people_is_cloned_whoever_signs() throws Exception {
        resembled = Optional.of("Ada (distance 0.31)");
        assertThat(denials(spoken(), Optional.of(recording)))
                .singleElement()
                .asString()
                .contains("R17", "resembles a protected one: Ada (distance 0.31)");
        Consent vouched = Consents.draft()
                .signed(new Signature.OperatorsWord(Hashes.of(footage), Consents.clara(), Optional.empty()));
        assertThat(denials(vouched, Optional.empty())).extracting(Denial::rule).containsExactly("R17");
    }

    @Test
    void r14_r15_a_consent_that_has_ended_or_was_revoked_is_denied_before_any_face_is_looked_at() throws Exception {
        now = Consents.UNTIL;
        Consent revoked = spoken().revoked(new Revocation(Consents.WITHIN, "talent"));
        assertThat(denials(revoked, Optional.of(recording)))
                .extracting(Denial::rule)
                .containsExactly("R15", "R14");
        assertThat(compared).isEmpty();
    }

    @Test
    void r13_a_draft_and_r14_a_consent_for_the_voice_are_denied() throws Exception {
        assertThat(denials(Consents.draft(), Optional.of(recording)))
                .extracting(Denial::rule)
                .containsExactly("R13");
        Consent anna = spoken();
        Scope scope = anna.scope();
        Consent voice = new Consent(
                anna.id(),
                anna.talent(),
                new Scope(Likeness.VOICE, scope.platforms(), scope.markets(), scope.languages(), scope.products()),
                anna.term(),
                anna.pay(),
                anna.signature(),
                anna.revocation());
        assertThat(denials(voice, Optional.of(recording)))
                .singleElement()
                .asString()
                .contains("for the voice only");
    }

    private Consent spoken() throws IOException {
        return Consents.draft()
                .signed(new Signature.RecordedPhrase(
                        Consents.FROM,
                        "river lamp",
                        Hashes.of(recording),
                        Optional.of(Consents.clara()),
                        Optional.empty()));
    }

    private ConsentedFootage cleared(Consent consent, Optional<Path> spoken) throws Exception {
        return ((Clearance.Cleared) check().check(consent, footage, spoken)).footage();
    }

    private List<Denial> denials(Consent consent, Optional<Path> spoken) throws Exception {
        return ((Clearance.Denied) check().check(consent, footage, spoken)).denials();
    }

    private ConsentCheck check() {
        return new ConsentCheck(
                (one, other) -> {
                    compared.add(one);
                    compared.add(other);
                    return verdict;
                },
                file -> resembled,
                () -> now);
    }
}
