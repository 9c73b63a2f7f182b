package dev.nightshift.studio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceModelsTest {
    @TempDir
    private Path folder;

    @Test
    void a_package_with_other_contents_is_refused_and_nothing_is_kept() throws Exception {
        PackageSource other = (name, into) -> {
            Files.write(into.resolve("face_mesh_solution_packed_assets.data"), new byte[4_000_000]);
            return into;
        };

        assertThatThrownBy(() -> FaceModels.in(folder, other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not the file that was expected");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_package_without_the_file_is_refused() {
        assertThatThrownBy(() -> FaceModels.in(folder, (name, into) -> into))
                .hasMessageContaining("holds no face_mesh_solution_packed_assets.data");
    }

    @Test
    void a_machine_without_npm_is_told_what_is_missing() {
        NpmPackages none = new NpmPackages(folder.resolve("no-npm").toString(), Duration.ofSeconds(5));

        assertThatThrownBy(() -> FaceModels.in(folder, none)).hasMessageContaining("npm is not installed");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_client_that_fails_is_quoted() throws Exception {
        Path client = Files.writeString(folder.resolve("npm"), "#!/bin/sh\necho no such package\nexit 1\n");
        assertThat(client.toFile().setExecutable(true)).isTrue();
        NpmPackages broken = new NpmPackages(client.toString(), Duration.ofSeconds(20));

        assertThatThrownBy(() -> FaceModels.in(folder.resolve("models"), broken))
                .hasMessageContaining("no such package");
    }

    @Test
    void a_slice_is_cut_checked_and_kept_and_then_known_again() throws Exception {
        Slice slice = new Slice("cut", 1, 4, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

        slice.keep("xabcx".getBytes(java.nio.charset.StandardCharsets.US_ASCII), folder);

        assertThat(folder.resolve("cut")).hasContent("abc");
        assertThat(slice.isWhole(folder.resolve("cut"))).isTrue();
        Files.writeString(folder.resolve("cut"), "abd");
        assertThat(slice.isWhole(folder.resolve("cut"))).isFalse();
    }
}
