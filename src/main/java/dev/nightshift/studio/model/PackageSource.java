package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Path;

/** Where packages come from. */
@FunctionalInterface
public interface PackageSource {
    /**
     * Unpacks a package.
     *
     * @param name with its version, such as {@code @scope/name@1.2.3}
     * @param into an empty folder
     * @return the folder of the package's own files
     * @throws IOException when there is no client, no network or no such package; says which in words for a person
     */
    Path unpack(String name, Path into) throws IOException, InterruptedException;
}
