package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** People who must not be cloned without a review (rule R17). */
@FunctionalInterface
public interface ProtectedPeople {
    /** Nobody is on the list. */
    ProtectedPeople NOBODY = footage -> Optional.empty();

    /**
     * Whom the person in the footage resembles, with the distance; empty when nobody.
     *
     * @throws IOException when the footage can't be read, or the net can't be had; says which
     */
    Optional<String> resembled(Path footage) throws IOException, InterruptedException;
}
