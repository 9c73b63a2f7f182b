package dev.nightshift.console.hosts;

import dev.nightshift.shop.Language;
import dev.nightshift.studio.sitting.Builds;
import dev.nightshift.studio.sitting.Sittings;
import java.util.List;
import java.util.Map;

/**
 * What the pages of hosts work with.
 *
 * @param next who plays the next show
 * @param drawn names of the hosts that come with the program
 * @param voices names by the language they speak, best first
 */
public record HostPorts(
        HostCabinet cabinet,
        Previews previews,
        Sittings sittings,
        Builds builds,
        NextHost next,
        List<String> drawn,
        Map<Language, List<String>> voices) {
    public HostPorts {
        drawn = List.copyOf(drawn);
        voices = Map.copyOf(voices);
    }
}
