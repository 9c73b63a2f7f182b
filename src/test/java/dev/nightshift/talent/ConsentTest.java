package dev.nightshift.talent;

import static dev.nightshift.talent.Consents.FROM;
import static dev.nightshift.talent.Consents.UNTIL;
import static dev.nightshift.talent.Consents.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final Use AGREED = new Use(Likeness.FACE, "twitch", "EU", Language.DE, Set.of("kitchen"));
    private final Consent consent = Consents.anna();

    @Test
    void r14_what_was_agreed_is_covered() {
        assertThat(consent.covers(AGREED, WITHIN)).isEqualTo(new Coverage.Covered());
        assertThat(consent.covers(Use.ofFace("preview", "EU", Language.EN), WITHIN))
                .isEqualTo(new Coverage.Covered());
    }

    @Test
    void r14_the_first_moment_is_in_and_the_last_one_is_out() {
        assertThat(consent.covers(AGREED, FROM)).isEqualTo(new Coverage.Covered());
        assertThat(gaps(AGREED, FROM.minusNanos(1))).containsExactly(new Gap.NotYet(FROM));
        assertThat(consent.covers(AGREED, UNTIL.minusNanos(1))).isEqualTo(new Coverage.Covered());
        assertThat(gaps(AGREED, UNTIL)).containsExactly(new Gap.Expired(UNTIL));
    }

    @Test
    void r14_every_part_of_the_use_has_to_be_agreed_and_every_gap_is_told() {
        Use other = new Use(Likeness.FACE_AND_VOICE, "youtube", "US", Language.ZH, Set.of("kitchen", "toys"));
        assertThat(gaps(other, WITHIN))
                .extracting(gap -> ((Gap.OutOfScope) gap).what())
                .containsExactly("likeness", "platform", "market", "language", "product class");
        assertThat(((Coverage.Refused) consent.covers(other, WITHIN)).says())
                .contains("the platform youtube was not agreed, only preview, twitch")
                .contains("the product class toys was not agreed, only kitchen");
    }

    @Test
    void r15_a_revocation_ends_it_at_once_and_a_second_one_moves_nothing() {
        Instant taken = WITHIN.plusSeconds(60);
        Consent revoked = consent.revoked(new Revocation(taken, "talent"))
                .revoked(new Revocation(UNTIL, "somebody who would rather have it later"));
        assertThat(revoked.covers(AGREED, taken.minusNanos(1))).isEqualTo(new Coverage.Covered());
        assertThat(revoked.covers(AGREED, taken)).isEqualTo(new Coverage.Refused(List.of(new Gap.Revoked(taken))));
        assertThat(revoked.stands(taken)).isInstanceOf(Coverage.Refused.class);
    }

    @Test
    void r13_a_draft_covers_nothing() {
        assertThat(Consents.draft().stands(WITHIN)).isEqualTo(new Coverage.Refused(List.of(new Gap.Unsigned())));
    }

    @Test
    void r16_a_minor_cannot_consent() {
        Consent minor = new Consent(
                consent.id(),
                new Talent("kim", "Kim", false),
                consent.scope(),
                consent.term(),
                consent.pay(),
                consent.signature(),
                consent.revocation());
        assertThat(minor.covers(AGREED, WITHIN)).isEqualTo(new Coverage.Refused(List.of(new Gap.Minor())));
        assertThat(consent.covers(AGREED, WITHIN)).as("an adult").isEqualTo(new Coverage.Covered());
    }

    @Test
    void any_class_of_product_may_be_agreed() {
        Scope narrow = consent.scope();
        Scope wide = new Scope(
                narrow.likeness(), narrow.platforms(), narrow.markets(), narrow.languages(), Set.of(Scope.ANY));
        assertThat(wide.sells("toys")).isTrue();
        assertThat(narrow.sells("toys")).isFalse();
    }

    @Test
    void a_term_that_ends_before_it_begins_and_a_likeness_of_nothing_are_no_values() {
        assertThatThrownBy(() -> new Term(UNTIL, FROM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Likeness(false, false)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Gap> gaps(Use use, Instant at) {
        return ((Coverage.Refused) consent.covers(use, at)).gaps();
    }
}
