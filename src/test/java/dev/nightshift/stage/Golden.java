package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Compares a picture with the approved one beside the tests. On failure the picture and a difference picture lie in
 * {@code target/goldens}; run with {@code -Dgoldens.approve=true} to approve what is drawn.
 */
public final class Golden {
    private static final Path APPROVED = Path.of("src/test/resources/stage");
    private static final Path DRAWN = Path.of("target/goldens");
    private static final double MEAN_TOLERANCE = 1.5;

    private Golden() {}

    /** Fails when a picture differs visibly from the approved one of that name. */
    public static void matches(String name, VideoFrame drawn) {
        if (Boolean.getBoolean("goldens.approve")) {
            Pictured.write(drawn, APPROVED.resolve(name + ".png"));
        }
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame approved = approved(name, arena);
            assertThat(drawn.width()).isEqualTo(approved.width());
            assertThat(drawn.height()).isEqualTo(approved.height());
            double difference = Pictured.difference(Pictured.pixels(approved), Pictured.pixels(drawn));
            if (difference > MEAN_TOLERANCE) {
                Pictured.write(drawn, DRAWN.resolve(name + ".png"));
                Pictured.write(differences(approved, drawn, arena), DRAWN.resolve(name + "-difference.png"));
            }
            assertThat(difference)
                    .as("mean difference of %s, see %s", name, DRAWN)
                    .isLessThanOrEqualTo(MEAN_TOLERANCE);
        }
    }

    private static VideoFrame approved(String name, Arena arena) {
        try (InputStream in = Golden.class.getResourceAsStream("/stage/" + name + ".png")) {
            Path copy = Files.createTempFile("golden", ".png");
            Files.write(copy, Objects.requireNonNull(in, name).readAllBytes());
            VideoFrame frame = Pictured.read(copy, arena);
            Files.delete(copy);
            return frame;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VideoFrame differences(VideoFrame a, VideoFrame b, Arena arena) {
        VideoFrame picture = VideoFrame.allocate(arena, a.width(), a.height());
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                int level = Math.min(255, 4 * Pictured.difference(Pictured.pixel(a, x, y), Pictured.pixel(b, x, y)));
                picture.pixels()
                        .set(
                                ValueLayout.JAVA_INT_UNALIGNED,
                                (long) y * picture.strideBytes() + 4L * x,
                                0xFF000000 | level * 0x010101);
            }
        }
        return picture;
    }
}
