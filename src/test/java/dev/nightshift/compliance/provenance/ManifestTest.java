package dev.nightshift.compliance.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.nightshift.compliance.provenance.HashTree.ByteRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Claim.Origin ORIGIN = new Claim.Origin(Claim.GENERATED, "Nightshift 0.1", "main-7", "3fa2c1");
    private static final Instant NOW = Instant.parse("2026-11-28T21:00:00Z");
    private static final int SIZE = 2 * HashTree.BLOCK + 12_345;

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.passing();
    private Path film = Path.of("film");

    @BeforeEach
    void recorded() throws IOException {
        film = folder.resolve("show.mp4");
        byte[] bytes = new byte[SIZE];
        new Random(5).nextBytes(bytes);
        Files.write(film, bytes);
        Manifest.sign(film, ORIGIN, key, NOW).write(film);
    }

    @Test
    void r10_a_recording_that_nobody_touched_is_unchanged_and_its_maker_known() throws IOException {
        assertThat(checked()).isInstanceOfSatisfying(ManifestCheck.Unchanged.class, found -> {
            assertThat(found.manifest().claim().statement()).isEqualTo("AI-generated host");
            assertThat(found.manifest().claim().show()).isEqualTo("main-7");
            assertThat(found.manifest().publicKey()).isEqualTo(key.publicKey());
        });
    }

    @Test
    void r10_one_changed_bit_is_found_with_the_block_it_is_in() throws IOException {
        change(HashTree.BLOCK + 77);
        change(2 * HashTree.BLOCK + 1);
        assertThat(checked()).isInstanceOfSatisfying(ManifestCheck.Changed.class, found -> assertThat(found.first())
                .isEqualTo(new ByteRange(HashTree.BLOCK, 2L * HashTree.BLOCK - 1)));
    }

    @Test
    void r10_bytes_added_at_the_end_or_cut_off_there_are_found() throws IOException {
        byte[] whole = Files.readAllBytes(film);
        ByteRange lastBlock = new ByteRange(2L * HashTree.BLOCK, SIZE - 1);
        Files.write(film, java.util.Arrays.copyOf(whole, SIZE - 1));
        assertThat(checked()).isInstanceOfSatisfying(ManifestCheck.Changed.class, found -> assertThat(found.first())
                .isEqualTo(lastBlock));
        Files.write(film, java.util.Arrays.copyOf(whole, 2 * HashTree.BLOCK));
        assertThat(checked()).isInstanceOfSatisfying(ManifestCheck.Changed.class, found -> assertThat(found.first())
                .isEqualTo(lastBlock));
    }

    @Test
    void r10_a_claim_that_was_rewritten_or_signed_by_nobody_is_forged() throws IOException {
        rewrite("AI-generated host", "filmed with a person");
        assertThat(checked()).isInstanceOf(ManifestCheck.Forged.class);
    }

    @Test
    void r10_a_hash_tree_that_was_fitted_to_a_changed_film_is_forged() throws IOException {
        String before = HashTree.of(film, HashTree.BLOCK).leaves().getFirst();
        change(3);
        rewrite(before, HashTree.of(film, HashTree.BLOCK).leaves().getFirst());
        assertThat(checked()).isInstanceOf(ManifestCheck.Forged.class);
    }

    @Test
    void r10_a_film_that_was_signed_again_by_somebody_else_names_that_signer() throws IOException {
        String first = read().signer();
        Manifest.sign(film, ORIGIN, SigningKey.passing(), NOW).write(film);
        assertThat(read().signer()).isNotEqualTo(first).hasSize(16);
    }

    @Test
    void what_is_no_manifest_is_said_so() throws IOException {
        Files.writeString(Manifest.beside(film), "{\"format\":\"other\"}");
        assertThatIOException().isThrownBy(this::read).withMessageContaining("nightshift-manifest/1");
        Files.writeString(Manifest.beside(film), "no json");
        assertThatIOException().isThrownBy(this::read);
    }

    @Test
    void the_installations_key_is_made_once_and_only_its_owner_reads_it() throws IOException {
        SigningKey made = SigningKey.in(folder);
        assertThat(SigningKey.in(folder).publicKey()).isEqualTo(made.publicKey());
        assertThat(Files.getPosixFilePermissions(folder.resolve(SigningKey.FILE)))
                .hasSize(2);
    }

    @Property(tries = 60)
    void every_tree_tells_every_change(@ForAll @IntRange(min = 1, max = 40) int length, @ForAll Random chance)
            throws IOException {
        Path small = Files.createTempFile("tree", ".bin");
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        HashTree before = HashTree.of(Files.write(small, bytes), 4);
        int at = chance.nextInt(length);
        bytes[at] ^= 1;
        HashTree after = HashTree.of(Files.write(small, bytes), 4);
        Files.delete(small);
        assertThat(after.root()).isNotEqualTo(before.root());
        assertThat(before.firstDifference(after))
                .hasValueSatisfying(range -> assertThat((long) at).isBetween(range.first(), range.last()));
    }

    private ManifestCheck checked() throws IOException {
        return ManifestCheck.of(film, read());
    }

    private Manifest read() throws IOException {
        return Manifest.read(Manifest.beside(film));
    }

    private void change(int at) throws IOException {
        byte[] bytes = Files.readAllBytes(film);
        bytes[at] ^= 4;
        Files.write(film, bytes);
    }

    private void rewrite(String from, String to) throws IOException {
        Path file = Manifest.beside(film);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
