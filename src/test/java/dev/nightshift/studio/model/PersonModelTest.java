package dev.nightshift.studio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonModelTest {
    @TempDir
    private Path folder;

    @Test
    void a_package_with_other_contents_is_refused_and_nothing_is_kept() {
        PackageSource other = (name, into) -> {
            Files.write(into.resolve("selfie_segmentation.tflite"), new byte[249_024]);
            return into;
        };
        assertThatThrownBy(() -> PersonModel.in(folder, other))
                .hasMessageContaining("is not the file that was expected");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_package_without_the_file_and_a_machine_without_npm_are_told() {
        assertThatThrownBy(() -> PersonModel.in(folder, (name, into) -> into))
                .hasMessageContaining("holds no selfie_segmentation.tflite");
        NpmPackages none = new NpmPackages(folder.resolve("no-npm").toString(), Duration.ofSeconds(5));
        assertThatThrownBy(() -> PersonModel.in(folder, none)).hasMessageContaining("npm is not installed");
        assertThat(folder).isEmptyDirectory();
    }
}
