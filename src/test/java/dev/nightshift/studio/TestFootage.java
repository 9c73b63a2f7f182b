package dev.nightshift.studio;

import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.model.NpmPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A real presenter's film, which is not part of the project: the folder named by the property or the variable
 * {@code NIGHTSHIFT_FOOTAGE}, or {@code ../shared/footage}. Tests that need it, or the nets, are skipped where they are
 * not at hand, and say so.
 */
public final class TestFootage {
    private static final Path KEPT = Path.of("target", "face-models");

    private TestFootage() {}

    /** The film of the first presenter. */
    public static Path presenter() {
        Path film = folder().resolve("presenter-1.mp4");
        Assumptions.assumeTrue(
                Files.isRegularFile(film),
                "skipped: no test footage at " + film + "; set NIGHTSHIFT_FOOTAGE to its folder");
        return film;
    }

    /** The face nets, fetched once into target. */
    public static FaceModels models() throws InterruptedException {
        try {
            Files.createDirectories(KEPT);
            return FaceModels.in(KEPT, new NpmPackages("npm", Duration.ofMinutes(2)));
        } catch (IOException absent) {
            Assumptions.abort("skipped: " + absent.getMessage());
            throw new AssertionError(absent);
        }
    }

    private static Path folder() {
        return Path.of(Optional.ofNullable(System.getProperty("NIGHTSHIFT_FOOTAGE"))
                .or(() -> Optional.ofNullable(System.getenv("NIGHTSHIFT_FOOTAGE")))
                .orElse("../shared/footage"));
    }
}
