package dev.nightshift.compliance.gate;

import dev.nightshift.compliance.Market;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is true just before a show.
 *
 * @param platforms where it goes, by id
 * @param met what holds for every platform
 * @param shown documents on file, by platform
 * @param syntheticVoice whether any word is spoken by a machine
 * @param unlicensed licences that the shop's goods need and that are not on file, each as {@code CN food}
 */
public record Readiness(
        Set<String> platforms,
        Set<Market> markets,
        LocalDate today,
        Set<Need> met,
        Map<String, Set<Need>> shown,
        boolean syntheticVoice,
        Set<String> unlicensed) {
    public Readiness {
        platforms = Set.copyOf(platforms);
        markets = Set.copyOf(markets);
        met = Set.copyOf(met);
        shown = Map.copyOf(shown);
        unlicensed = Set.copyOf(unlicensed);
    }

    boolean meets(String platform, Need need) {
        boolean human = need == Need.HUMAN_MICROPHONE && !syntheticVoice;
        return human
                || met.contains(need)
                || shown.getOrDefault(platform, Set.of()).contains(need);
    }
}
