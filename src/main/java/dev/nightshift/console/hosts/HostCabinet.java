package dev.nightshift.console.hosts;

import dev.nightshift.talent.vault.HostLibrary;
import java.io.IOException;

/** Gives the library of cloned hosts; each one given is for one thread. */
@FunctionalInterface
public interface HostCabinet {
    HostLibrary open() throws IOException;
}
