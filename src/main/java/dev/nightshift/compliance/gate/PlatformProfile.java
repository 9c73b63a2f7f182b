package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.duty.SpanOfControl;
import dev.nightshift.shop.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform asks of AI hosts, as far as somebody looked it up.
 *
 * @param id as in {@code --platform} and in the address of its ingest
 * @param confirmed the day that it was last looked up
 * @param status how sure the source is: V read, S told by others, U not verified
 * @param needs what it asks for
 * @param span how many live rooms one operator may be in charge of there, when it says so
 */
public record PlatformProfile(
        String id,
        Permission permission,
        LocalDate confirmed,
        String rule,
        String source,
        String status,
        Set<Need> needs,
        Optional<SpanOfControl> span,
        Map<Language, String> why) {
    /** Rules of platforms change often: a profile that nobody confirmed for so long is none. */
    public static final int GOOD_FOR_DAYS = 90;
    /** Where only this machine can see the show. Nothing beyond it is ever called so. */
    private static final String PREVIEW = "preview";

    public PlatformProfile {
        needs = Set.copyOf(needs);
        why = Map.copyOf(why);
    }

    /** Whether it still holds on a day. This machine's own preview asks nobody: there are no rules to look up again. */
    public boolean holdsOn(LocalDate day) {
        return id.equals(PREVIEW) || !day.isAfter(confirmed.plusDays(GOOD_FOR_DAYS));
    }
}
