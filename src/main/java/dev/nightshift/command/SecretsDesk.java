package dev.nightshift.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What the commands about secrets need of the program. */
public interface SecretsDesk {
    /** The secrets of a data folder. */
    Drawer secrets(Path data) throws IOException;

    /** A secret as it is typed or piped in; empty when nothing is. */
    Optional<String> typed() throws IOException;

    /**
     * Gives the installation another key.
     *
     * @return in a sentence, what was done and what is left to do
     * @throws MissingPartException when there is nothing to change to
     */
    String rotate(Path data) throws IOException;

    /** Secrets by name. */
    interface Drawer {
        Set<String> names() throws IOException;

        Optional<String> find(String name) throws IOException;

        void put(String name, String secret) throws IOException;

        /** Whether there was one. */
        boolean remove(String name) throws IOException;
    }
}
