package dev.nightshift.talent.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafesTest {
    private static final byte[] FIRST = "Anna says the phrase".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "and smiles".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private Safes safes;
    private Safe safe;

    @BeforeEach
    void open() throws IOException {
        safes = new Safes(
                data, InstallationKey.inFile(data.resolve("installation.key"), new SecureRandom()), new SecureRandom());
        safe = safes.create();
    }

    @Test
    void a_file_grows_piece_by_piece_and_comes_out_whole() throws IOException {
        append("take", FIRST);
        append("take", SECOND);
        assertThat(safe.length("take")).isEqualTo(FIRST.length + SECOND.length);
        assertThat(read("take")).isEqualTo("Anna says the phraseand smiles");
        assertThat(safe.open("other")).isEmpty();
    }

    @Test
    void what_was_handed_in_is_found_again_after_a_restart() throws IOException {
        append("take", FIRST);
        Safe again = safes.find(safe.id()).orElseThrow();
        again.append("take", SECOND, SECOND.length);
        assertThat(read("take")).isEqualTo("Anna says the phraseand smiles");
        assertThat(safes.ids()).containsExactly(safe.id());
    }

    @Test
    void a_piece_that_a_crash_left_half_written_is_cut_off() throws IOException {
        append("take", FIRST);
        Path file = data.resolve("safes").resolve(safe.id().hex()).resolve("take.sealed");
        byte[] whole = Files.readAllBytes(file);
        append("take", SECOND);
        byte[] more = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(more, whole.length + 20), StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(safe.length("take")).isEqualTo(FIRST.length);
        append("take", SECOND);
        assertThat(read("take")).isEqualTo("Anna says the phraseand smiles");
    }

    @Test
    void r18_nothing_of_the_person_can_be_read_on_the_disk() throws IOException {
        append("take", FIRST);
        safe.write("state", new ByteArrayInputStream(SECOND));
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Anna", "smiles");
            }
        }
    }

    @Test
    void a_changed_byte_and_exchanged_pieces_are_found() throws IOException {
        append("take", FIRST);
        append("take", FIRST);
        Path file = data.resolve("safes").resolve(safe.id().hex()).resolve("take.sealed");
        byte[] whole = Files.readAllBytes(file);
        byte[] exchanged = whole.clone();
        int piece = whole.length / 2;
        System.arraycopy(whole, 0, exchanged, piece, piece);
        System.arraycopy(whole, piece, exchanged, 0, piece);
        Files.write(file, exchanged);
        assertThatThrownBy(() -> read("take")).isInstanceOf(ObstacleException.class);
        byte[] changed = whole.clone();
        changed[whole.length - 1] ^= 1;
        Files.write(file, changed);
        assertThatThrownBy(() -> read("take")).isInstanceOf(ObstacleException.class);
    }

    @Test
    void destroying_a_safe_takes_its_key_and_its_files() throws IOException {
        append("take", FIRST);
        safes.destroy(safe.id());
        assertThat(safes.find(safe.id())).isEmpty();
        assertThat(safes.ids()).isEmpty();
        assertThat(data.resolve("safes").resolve(safe.id().hex())).doesNotExist();
        assertThat(data.resolve("keys").resolve(safe.id() + ".key")).doesNotExist();
    }

    @Test
    void no_name_leads_out_of_a_safe() {
        for (String name : new String[] {"../keys", "a/b", "", ".", "A", "a.sealed"}) {
            assertThatThrownBy(() -> safe.open(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void append(String name, byte[] bytes) throws IOException {
        safe.append(name, bytes, bytes.length);
    }

    private String read(String name) throws IOException {
        try (InputStream in = safe.open(name).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
