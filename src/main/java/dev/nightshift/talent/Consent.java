package dev.nightshift.talent;

import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A talent's scoped, dated, revocable permission to perform their likeness.
 *
 * @param id unique among all consents of an installation
 * @param pay what the talent is paid, in the contract's words
 * @param signature empty in a draft
 */
public record Consent(
        String id,
        Talent talent,
        Scope scope,
        Term term,
        String pay,
        Optional<Signature> signature,
        Optional<Revocation> revocation) {

    /** Whether this use is allowed at this moment (rules R14, R15, R16). */
    public Coverage covers(Use use, Instant now) {
        List<Gap> gaps = standingGaps(now);
        if (!scope.likeness().includes(use.likeness())) {
            gaps.add(new Gap.OutOfScope(
                    "likeness",
                    use.likeness().toString(),
                    Set.of(scope.likeness().toString())));
        }
        within("platform", use.platform(), scope.platforms(), gaps);
        within("market", use.market(), scope.markets(), gaps);
        within("language", use.language().code(), codes(scope.languages()), gaps);
        use.products().stream()
                .sorted()
                .filter(product -> !scope.sells(product))
                .forEach(product -> gaps.add(new Gap.OutOfScope("product class", product, scope.products())));
        return Coverage.of(gaps);
    }

    /** Whether it holds at all at this moment, whatever the use: to build a clone, or to open one. */
    public Coverage stands(Instant now) {
        return Coverage.of(standingGaps(now));
    }

    /** The same consent, taken back. An earlier revocation stays. */
    public Consent revoked(Revocation taken) {
        return new Consent(id, talent, scope, term, pay, signature, revocation.or(() -> Optional.of(taken)));
    }

    /** The same consent, signed. */
    public Consent signed(Signature given) {
        return new Consent(id, talent, scope, term, pay, Optional.of(given), revocation);
    }

    private List<Gap> standingGaps(Instant now) {
        List<Gap> gaps = new ArrayList<>();
        revocation.filter(taken -> !now.isBefore(taken.at())).ifPresent(taken -> gaps.add(new Gap.Revoked(taken.at())));
        if (signature.isEmpty()) {
            gaps.add(new Gap.Unsigned());
        }
        if (!talent.adult()) {
            gaps.add(new Gap.Minor());
        }
        if (now.isBefore(term.from())) {
            gaps.add(new Gap.NotYet(term.from()));
        }
        if (!now.isBefore(term.until())) {
            gaps.add(new Gap.Expired(term.until()));
        }
        return gaps;
    }

    private static void within(String what, String wanted, Set<String> agreed, List<Gap> gaps) {
        if (!agreed.contains(wanted)) {
            gaps.add(new Gap.OutOfScope(what, wanted, agreed));
        }
    }

    private static Set<String> codes(Set<Language> languages) {
        return languages.stream().map(Language::code).collect(Collectors.toUnmodifiableSet());
    }
}
