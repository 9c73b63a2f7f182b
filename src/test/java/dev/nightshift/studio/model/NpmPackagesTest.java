package dev.nightshift.studio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmPackagesTest {
    @TempDir
    private Path folder;

    /** The client runs within the folder: a path relative to ours would mean another place to it. */
    @Test
    void a_package_is_found_also_under_a_relative_folder() throws Exception {
        Path client = Files.writeString(folder.resolve("npm"), """
                #!/bin/sh
                while [ "$1" != --prefix ]; do shift; done
                mkdir -p "$2/node_modules/@maker/net" && echo weights > "$2/node_modules/@maker/net/file"
                """);
        assertThat(client.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(Path.of("target"));
        Path relative = Files.createTempDirectory(Path.of("target"), "npm");
        try {
            Path unpacked =
                    new NpmPackages(client.toString(), Duration.ofSeconds(60)).unpack("@maker/net@1.0.0", relative);
            assertThat(unpacked.resolve("file")).content().isEqualToIgnoringNewLines("weights");
        } finally {
            Scratch.delete(relative);
        }
    }
}
