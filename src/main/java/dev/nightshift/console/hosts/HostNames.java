package dev.nightshift.console.hosts;

import dev.nightshift.talent.vault.HostLibrary;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What hosts and talents are called in files and addresses. */
final class HostNames {
    /** Words of addresses. */
    static final Set<String> TAKEN = Set.of("new", "import");

    private static final int LONGEST = 32;

    private HostNames() {}

    /** Small letters, digits and hyphens for a name as people write it; empty when nothing of it is left. */
    static Optional<String> from(String written) {
        String plain = Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return Optional.of(cut).filter(HostLibrary::isName).filter(name -> !TAKEN.contains(name));
    }
}
