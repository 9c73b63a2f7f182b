package dev.nightshift.console.hosts;

import dev.nightshift.talent.Coverage;
import dev.nightshift.talent.Gap;
import dev.nightshift.talent.vault.Obstacle;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What is said in the page's language.
 *
 * @param key of the words
 * @param on what it is about; may be empty
 */
public record Said(String key, String on) {
    private static Said of(String key) {
        return new Said("shut." + key, "");
    }

    /** Why a host stays shut. */
    public static List<Said> of(Obstacle obstacle, Locale locale) {
        return switch (obstacle) {
            case Obstacle.NoConsent none -> gaps(none.refusal(), locale);
            case Obstacle.NotBuilt not -> List.of(of("not-built"));
            case Obstacle.KeyMissing missing -> List.of(of("key-missing"));
            case Obstacle.WrongKey wrong -> List.of(of("wrong-key"));
            case Obstacle.WrongPassphrase wrong -> List.of(of("wrong-passphrase"));
            case Obstacle.NotAHostFile none -> List.of(of("no-host-file"));
            case Obstacle.Truncated cut -> List.of(of("truncated"));
            case Obstacle.NewerVersion newer -> List.of(of("newer"));
            case Obstacle.Damaged damaged -> List.of(of("damaged"));
            case Obstacle.AlreadyHere here -> List.of(of("already-here"));
            case Obstacle.NameTaken taken -> List.of(new Said("shut.name-taken", taken.name()));
            case Obstacle.NoSuchHost none -> List.of(new Said("shut.no-such-host", none.name()));
            case Obstacle.ConsentRevokedHere revoked -> List.of(new Said("shut.revoked-here", revoked.consent()));
        };
    }

    /** Why a consent doesn't hold, or doesn't cover something. */
    static List<Said> gaps(Coverage.Refused refused, Locale locale) {
        return refused.gaps().stream().map(gap -> of(gap, locale)).toList();
    }

    private static Said of(Gap gap, Locale locale) {
        return switch (gap) {
            case Gap.Unsigned unsigned -> of("unsigned");
            case Gap.Minor minor -> of("minor");
            case Gap.Revoked revoked -> new Said("shut.revoked", day(revoked.at(), locale));
            case Gap.NotYet notYet -> new Said("shut.not-yet", day(notYet.from(), locale));
            case Gap.Expired expired -> new Said("shut.expired", day(expired.until(), locale));
            case Gap.OutOfScope outside ->
                new Said(
                        "shut.out-of-scope",
                        outside.wanted() + " (" + String.join(", ", new TreeSet<>(outside.agreed())) + ")");
        };
    }

    /** A day as one writes it there. */
    static String day(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
