package dev.nightshift.command;

import dev.nightshift.studio.consent.Clearance;
import dev.nightshift.studio.identity.FaceSampler;
import dev.nightshift.talent.Consent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands about consents need of the program. */
public interface ConsentDesk extends FaceSampler {
    /**
     * Whether footage may become a clone.
     *
     * @param recording of the spoken phrase, if the consent was signed by one
     * @param data the data folder, in which the list of protected people is
     * @throws IOException when a film can't be read or faces can't be compared; says why
     */
    Clearance check(Consent consent, Path footage, Optional<Path> recording, Path data)
            throws IOException, InterruptedException;
}
