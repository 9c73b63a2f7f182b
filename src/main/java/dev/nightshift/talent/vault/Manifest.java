package dev.nightshift.talent.vault;

import dev.nightshift.talent.Consent;
import java.time.Instant;
import java.util.List;

/**
 * What a host's file holds.
 *
 * @param about the host
 * @param sections in the order of the file
 */
public record Manifest(About about, List<Section> sections) {
    public Manifest {
        sections = List.copyOf(sections);
    }

    /**
     * What is known of a host beside its sections.
     *
     * @param name as it was built; a library may list it under another
     * @param builtAt when
     * @param footageSha256 of the footage's file, hexadecimal
     * @param consent by which it was built
     */
    public record About(String name, Instant builtAt, String footageSha256, Consent consent) {}
}
