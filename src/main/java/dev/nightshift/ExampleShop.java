package dev.nightshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The shop that comes with the program, inside the jar or beside the classes. */
final class ExampleShop {
    private static final String PLACE = "/shops/wohnhof";

    private ExampleShop() {}

    static Path folder() {
        try {
            URI place = Objects.requireNonNull(ExampleShop.class.getResource(PLACE), "the example shop is missing")
                    .toURI();
            openJar(place);
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A path into a jar needs the jar's file system, which stays open as long as the program runs. */
    private static void openJar(URI place) {
        if (place.getScheme().equals("jar")) {
            try {
                FileSystems.newFileSystem(place, Map.of());
            } catch (FileSystemAlreadyExistsException open) {
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException("the program's jar can't be read", broken);
            }
        }
    }
}
