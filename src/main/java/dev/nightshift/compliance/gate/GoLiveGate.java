package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.Market;
import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The checklist before a show. What nobody looked up is denied. Pure. */
public final class GoLiveGate {
    private final Map<String, PlatformProfile> profiles;
    private final Language language;

    /**
     * A gate that speaks a language.
     *
     * @param profiles by the id of their platform
     */
    public GoLiveGate(Map<String, PlatformProfile> profiles, Language language) {
        this.profiles = Map.copyOf(profiles);
        this.language = language;
    }

    /** Whether the show may go live. */
    public GateVerdict judge(Readiness now) {
        List<Blocker> blockers = blockers(now);
        return blockers.isEmpty()
                ? new GateVerdict.Cleared(new Clearance(now.platforms(), now.today()))
                : new GateVerdict.Blocked(blockers);
    }

    /** What keeps the show from going live, in a fixed order; nothing when it may. */
    public List<Blocker> blockers(Readiness now) {
        List<Blocker> blockers = new ArrayList<>();
        for (String platform : new TreeSet<>(now.platforms())) {
            Optional.ofNullable(profiles.get(platform))
                    .ifPresentOrElse(
                            profile -> blockers.addAll(ofPlatform(profile, now)),
                            () -> blockers.add(unknown(platform)));
        }
        for (Market market : new TreeSet<>(now.markets())) {
            needs(market).stream()
                    .filter(need -> !now.met().contains(need))
                    .map(need -> missing(need, market.name()))
                    .forEach(blockers::add);
        }
        new TreeSet<>(now.unlicensed())
                .forEach(licence -> blockers.add(new Blocker("R27", licence, words().unlicensed(), words().licence())));
        return List.copyOf(blockers);
    }

    private List<Blocker> ofPlatform(PlatformProfile profile, Readiness now) {
        if (!profile.holdsOn(now.today())) {
            return List.of(expired(profile));
        }
        return switch (profile.permission()) {
            case DENY -> List.of(new Blocker(profile.rule(), profile.id(), why(profile), words().otherPlatform()));
            case ALLOW, CONDITIONAL ->
                EnumSet.allOf(Need.class).stream()
                        .filter(profile.needs()::contains)
                        .filter(need -> !now.meets(profile.id(), need))
                        .map(need -> new Blocker(profile.rule(), profile.id(), why(profile), words().todo(need)))
                        .toList();
        };
    }

    /** What every show of a market needs, whatever the platform. */
    private static Set<Need> needs(Market market) {
        return switch (market) {
            case CN ->
                EnumSet.of(
                        Need.SELLER_SHOWN,
                        Need.PRE_REVIEW,
                        Need.LABEL_MEASURED,
                        Need.ADVERTISING_SHOWN,
                        Need.CONSENT,
                        Need.IMPACT_REPORT,
                        Need.OPERATOR_PRESENT,
                        Need.SPAN_OF_CONTROL,
                        Need.ARCHIVE_SPACE,
                        Need.CHAT_FILTER);
            case EU, DE ->
                EnumSet.of(
                        Need.LABEL_MEASURED,
                        Need.ADVERTISING_SHOWN,
                        Need.CONSENT,
                        Need.IMPACT_REPORT,
                        Need.OPERATOR_PRESENT,
                        Need.SPAN_OF_CONTROL);
            case US ->
                EnumSet.of(
                        Need.LABEL_MEASURED,
                        Need.ADVERTISING_SHOWN,
                        Need.CONSENT,
                        Need.OPERATOR_PRESENT,
                        Need.SPAN_OF_CONTROL);
        };
    }

    private static String rule(Need need) {
        return switch (need) {
            case REGISTRATION, IDENTITY_CHECK -> "R20";
            case OPERATOR_PRESENT, SPAN_OF_CONTROL -> "R25";
            case LISTED_VENDOR -> "R21";
            case HUMAN_MICROPHONE -> "R22";
            case APPROVAL -> "R19";
            case SELLER_SHOWN, PRE_REVIEW -> "R34";
            case LABEL_MEASURED -> "R01";
            case ADVERTISING_SHOWN -> "R33";
            case CONSENT -> "R14";
            case IMPACT_REPORT -> "R18";
            case ARCHIVE_SPACE -> "R36";
            case CHAT_FILTER -> "R35";
        };
    }

    /** What is said of a need that is not met. */
    public Blocker missing(Need need, String where) {
        return new Blocker(rule(need), where, words().why(need), words().todo(need));
    }

    private Blocker unknown(String platform) {
        return new Blocker("R19", platform, words().unknown(), words().todo(Need.APPROVAL));
    }

    private Blocker expired(PlatformProfile profile) {
        return new Blocker("R19", profile.id(), words().expired(profile.confirmed()), words().confirm());
    }

    private String why(PlatformProfile profile) {
        return Objects.requireNonNull(profile.why().get(language));
    }

    private GateWords words() {
        return GateWords.of(language);
    }
}
