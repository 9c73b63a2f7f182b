package dev.nightshift.broadcast;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.label.ImplicitLabel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RenderingDiskFullTest {
    @Test
    void a_rehearsal_on_a_full_disk_stops_with_the_reason_instead_of_waiting() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "needs the device /dev/full");

        assertThatThrownBy(() -> {
                    try (Rendering rendering = new Rendering(
                            full,
                            EncoderSettings.forPicture(180, 320),
                            ImplicitLabel.generated("Nightshift", "show-1"),
                            Instant.EPOCH)) {
                        new TestProgram(180, 320).send(rendering, 0, 200);
                    }
                })
                .hasMessageContaining("No space left on device");
    }
}
