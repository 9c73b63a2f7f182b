package dev.nightshift.command;

import dev.nightshift.talent.link.PrivateLinks;
import dev.nightshift.talent.vault.HostLibrary;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.Safes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the commands about hosts need of the program. */
public interface HostsDesk {
    /** The library in a data folder. */
    HostLibrary library(Path data) throws IOException;

    /** The safes in a data folder. */
    Safes safes(Path data) throws IOException;

    /** The key by which everything in a data folder is sealed; made when there is none. */
    InstallationKey installation(Path data) throws IOException;

    /** The private links of the talents in a data folder. */
    PrivateLinks links(Path data) throws IOException;

    /** A passphrase, from this file if there is one; else from wherever else one is to be had. */
    char[] passphrase(Optional<Path> file) throws IOException;
}
