package dev.nightshift.talent.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.Gap;
import dev.nightshift.talent.Revocation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostLibraryTest {
    private static final char[] PASSPHRASE = "seven orange lamps".toCharArray();
    private static final Receipt.Order CLARA = new Receipt.Order(Receipt.Reason.DELETED, "Clara Dorn");
    private static final byte[] MODEL = bytes(3 * ChunkNonce.CHUNK + 17);

    @TempDir
    private Path data;

    private Instant now = Consents.WITHIN;
    private HostLibrary library;

    @BeforeEach
    void build() throws IOException {
        library = library(data);
        write(library, "anna", Consents.anna());
    }

    @Test
    void sections_come_out_as_they_went_in() throws IOException {
        HostFile host = opened("anna");
        assertThat(host.section("model").readAllBytes()).isEqualTo(MODEL);
        assertThat(host.section("preview.jpg").readAllBytes()).isEqualTo("a preview".getBytes(StandardCharsets.UTF_8));
        assertThat(host.section("empty").readAllBytes()).isEmpty();
        assertThat(host.section("whole-chunks").readAllBytes()).isEqualTo(bytes(2 * ChunkNonce.CHUNK));
        host.check();
        assertThatThrownBy(() -> host.section("other")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_manifest_says_what_it_is_and_by_which_consent() throws IOException {
        Manifest manifest = opened("anna").manifest();
        assertThat(manifest.about()).isEqualTo(about("anna", Consents.anna()));
        assertThat(manifest.sections())
                .extracting(Section::name)
                .containsExactly("model", "preview.jpg", "empty", "whole-chunks");
        assertThat(manifest.sections().getFirst().length()).isEqualTo(MODEL.length);
    }

    @Test
    void r18_nothing_of_the_person_can_be_read_on_the_disk() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("a preview", "Anna Berg", "footage", "model");
        }
    }

    @Test
    void a_change_of_any_byte_is_found() throws IOException {
        write(library, "small", Consents.anna(), "s", new byte[] {1, 2, 3});
        Path file = data.resolve("hosts/small/small.host");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x40;
            Files.write(file, changed);
            assertThat(isWhole("small")).as("byte %d", i).isFalse();
        }
        Files.write(file, whole);
        assertThat(isWhole("small")).isTrue();
    }

    @Test
    void a_change_of_any_byte_of_its_key_is_found() throws IOException {
        Path file = data.resolve("keys/" + opened("anna").id() + ".key");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThat(library.open("anna")).isInstanceOf(Opening.Refused.class);
        }
    }

    @Test
    void chunks_that_change_places_are_found() throws IOException {
        Path file = data.resolve("hosts/anna/anna.host");
        HostFile host = opened("anna");
        int first = host.header().bytes().length + host.header().manifestLength();
        int sealed = ChunkNonce.CHUNK + Gcm.TAG;
        byte[] bytes = Files.readAllBytes(file);
        byte[] one = Arrays.copyOfRange(bytes, first, first + sealed);
        System.arraycopy(bytes, first + sealed, bytes, first, sealed);
        System.arraycopy(one, 0, bytes, first + sealed, sealed);
        Files.write(file, bytes);
        assertThat(isWhole("anna")).isFalse();
    }

    @Test
    void a_file_cut_off_or_lengthened_is_told_as_such() throws IOException {
        Path file = data.resolve("hosts/anna/anna.host");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(obstacle("anna")).isEqualTo(new Obstacle.Truncated(whole.length - 1, whole.length));
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(obstacle("anna")).isInstanceOf(Obstacle.Damaged.class);
        Files.write(file, Arrays.copyOf(whole, 12));
        assertThat(obstacle("anna")).isInstanceOf(Obstacle.Damaged.class);
        Files.writeString(file, "GIF89a, or so it says");
        assertThat(obstacle("anna")).isEqualTo(new Obstacle.NotAHostFile());
    }

    @Test
    void a_newer_version_is_told_as_such() throws IOException {
        Path file = data.resolve("hosts/anna/anna.host");
        byte[] bytes = Files.readAllBytes(file);
        bytes[9] = 2;
        Files.write(file, bytes);
        assertThat(obstacle("anna")).isEqualTo(new Obstacle.NewerVersion(2));
    }

    @Test
    void another_installations_key_opens_nothing() throws IOException {
        InstallationKey other = InstallationKey.of("ab".repeat(32), "test");
        HostLibrary theirs = new HostLibrary(data, other, () -> now, new SecureRandom());
        assertThat(theirs.open("anna")).isEqualTo(new Opening.Refused(new Obstacle.WrongKey()));
    }

    @Test
    void r14_a_host_opens_only_while_its_consent_holds() throws IOException {
        now = Consents.UNTIL;
        assertThat(obstacle("anna").says()).contains("this consent ended on");
        now = Consents.FROM.minusSeconds(1);
        assertThat(obstacle("anna").says()).contains("holds only from");
        Consent taken = Consents.anna().revoked(new Revocation(Consents.WITHIN, "talent"));
        write(library, "taken", taken);
        now = Consents.WITHIN;
        assertThat(((Obstacle.NoConsent) obstacle("taken")).refusal().gaps())
                .containsExactly(new Gap.Revoked(Consents.WITHIN));
    }

    @Test
    void deleting_a_host_deletes_its_key_and_all_that_was_derived_and_leaves_a_receipt() throws IOException {
        Path folder = library.folderOf("anna");
        Files.createDirectories(folder.resolve("cache/track"));
        Files.writeString(folder.resolve("cache/track/faces"), "numbers");
        Files.writeString(folder.resolve("footage.mp4"), "pictures");
        HostId id = opened("anna").id();
        Path outside = Files.writeString(data.resolve("outside"), "stays");
        Files.createSymbolicLink(folder.resolve("link"), outside);

        Receipt receipt = library.delete("anna", CLARA).orElseThrow();

        assertThat(folder).doesNotExist();
        assertThat(outside).exists();
        assertThat(data.resolve("keys/" + id + ".key")).doesNotExist();
        assertThat(receipt.keyDestroyed()).isTrue();
        assertThat(receipt.consent()).contains("anna-1");
        assertThat(receipt.files())
                .extracting(Receipt.Deleted::path)
                .containsExactly("anna.host", "cache/track/faces", "footage.mp4", "link");
        assertThat(library.receipts()).containsExactly(receipt);
        assertThat(obstacle("anna")).isEqualTo(new Obstacle.NoSuchHost("anna"));
        assertThat(library.delete("anna", CLARA)).isEmpty();
    }

    @Test
    void a_copy_of_the_file_is_worth_nothing_once_its_key_is_destroyed() throws IOException {
        byte[] copy = Files.readAllBytes(data.resolve("hosts/anna/anna.host"));
        library.delete("anna", CLARA);
        Files.write(library.folderOf("anna").resolve("anna.host"), copy);
        assertThat(obstacle("anna")).isEqualTo(new Obstacle.KeyMissing());
    }

    @Test
    void r15_revoking_a_consent_deletes_every_host_of_it_and_none_comes_back() throws IOException {
        Path travelling = data.resolve("anna-export.host");
        library.export("anna", travelling, PASSPHRASE);
        write(library, "anna-two", Consents.anna());

        List<Receipt> receipts = library.revoke("anna-1", "talent");

        assertThat(receipts).extracting(Receipt::host).containsExactly(Optional.of("anna"), Optional.of("anna-two"));
        assertThat(library.list()).isEmpty();
        assertThat(library.bringIn(travelling, "anna", PASSPHRASE))
                .isEqualTo(new Opening.Refused(new Obstacle.ConsentRevokedHere("anna-1")));
        write(library, "anna-three", Consents.anna());
        assertThat(obstacle("anna-three")).isInstanceOf(Obstacle.ConsentRevokedHere.class);
    }

    @Test
    void r15_a_consent_without_a_host_can_be_revoked_too() throws IOException {
        assertThat(library.revoke("bert-1", "talent")).hasSize(1);
        assertThat(library.receipts())
                .singleElement()
                .extracting(Receipt::consent)
                .isEqualTo(Optional.of("bert-1"));
        assertThat(library.open("anna")).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void an_exported_host_opens_on_another_machine_by_its_passphrase() throws IOException {
        Path file = data.resolve("travels.host");
        assertThat(library.export("anna", file, PASSPHRASE)).isInstanceOf(Opening.Opened.class);
        HostLibrary other = library(data.resolve("other machine"));
        assertThat(other.bringIn(file, "anna", "seven orange lambs".toCharArray()))
                .isEqualTo(new Opening.Refused(new Obstacle.WrongPassphrase()));
        assertThat(other.bringIn(file, "berg", PASSPHRASE)).isInstanceOf(Opening.Opened.class);
        HostFile there = ((Opening.Opened) other.open("berg")).file();
        assertThat(there.section("model").readAllBytes()).isEqualTo(MODEL);
        assertThat(other.bringIn(file, "berg", PASSPHRASE))
                .isEqualTo(new Opening.Refused(new Obstacle.NameTaken("berg")));
        assertThat(other.bringIn(file, "again", PASSPHRASE)).isEqualTo(new Opening.Refused(new Obstacle.AlreadyHere()));
    }

    @Test
    void an_export_changed_on_its_way_is_refused() throws IOException {
        Path file = data.resolve("travels.host");
        library.export("anna", file, PASSPHRASE);
        HostLibrary other = library(data.resolve("other machine"));
        byte[] whole = Files.readAllBytes(file);
        // Beginning, key slot, manifest, first and last section; the salt last of all, as each try stretches the
        // passphrase.
        for (int place : new int[] {3, 20, 38, 41, 130, 2_000, 100_000, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            assertThat(other.bringIn(file, "anna", PASSPHRASE))
                    .as("byte %d", place)
                    .isInstanceOf(Opening.Refused.class);
        }
    }

    @Test
    void a_file_copied_without_an_export_opens_nowhere_else() throws IOException {
        HostLibrary other = library(data.resolve("other machine"));
        assertThat(other.bringIn(data.resolve("hosts/anna/anna.host"), "anna", PASSPHRASE))
                .isEqualTo(new Opening.Refused(new Obstacle.KeyMissing()));
    }

    @Test
    void a_short_passphrase_is_no_passphrase() {
        assertThatThrownBy(() -> library.export("anna", data.resolve("x"), "short".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_host_whose_building_is_broken_off_leaves_no_file_and_no_key() throws IOException {
        long keys = count("keys");
        try (HostWriter writer = library.write("half");
                OutputStream section = writer.section("model")) {
            section.write(MODEL);
        }
        assertThat(obstacle("half")).isEqualTo(new Obstacle.NotBuilt("half"));
        assertThat(count("hosts/half")).isZero();
        assertThat(count("keys")).isEqualTo(keys);
    }

    @Test
    void a_taken_name_and_what_is_no_name_are_refused() {
        assertThatThrownBy(() -> library.write("anna")).isInstanceOf(ObstacleException.class);
        assertThatThrownBy(() -> library.write("../anna")).isInstanceOf(IllegalArgumentException.class);
        assertThat(HostLibrary.isName("..")).isFalse();
    }

    @Test
    void the_list_says_of_each_host_whether_it_opens() throws IOException {
        write(library, "bert", Consents.anna());
        Files.delete(data.resolve("keys/" + opened("bert").id() + ".key"));
        assertThat(library.list()).extracting(Listed::name).containsExactly("anna", "bert");
        assertThat(library.list().get(0).opening()).isInstanceOf(Opening.Opened.class);
        assertThat(library.list().get(1).opening()).isEqualTo(new Opening.Refused(new Obstacle.KeyMissing()));
        assertThat(library.list().get(0).bytes()).isGreaterThan(MODEL.length);
    }

    @Test
    void an_installations_key_is_made_once_and_read_by_its_owner_only() throws IOException {
        Path file = data.resolve("installation.key");
        InstallationKey made = InstallationKey.inFile(file, new SecureRandom());
        assertThat(InstallationKey.inFile(file, new SecureRandom()).id()).isEqualTo(made.id());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        Files.writeString(file, "not a key");
        assertThatThrownBy(() -> InstallationKey.inFile(file, new SecureRandom()))
                .isInstanceOf(InstallationKey.BadKeyException.class)
                .hasMessageContaining("64 hexadecimal digits");
    }

    private HostLibrary library(Path folder) throws IOException {
        Files.createDirectories(folder);
        InstallationKey key = InstallationKey.inFile(folder.resolve("installation.key"), new SecureRandom());
        return new HostLibrary(folder, key, () -> now, new SecureRandom());
    }

    private static void write(HostLibrary library, String name, Consent consent) throws IOException {
        try (HostWriter writer = library.write(name)) {
            put(writer, "model", MODEL);
            put(writer, "preview.jpg", "a preview".getBytes(StandardCharsets.UTF_8));
            put(writer, "empty", new byte[0]);
            put(writer, "whole-chunks", bytes(2 * ChunkNonce.CHUNK));
            writer.finish(about(name, consent));
        }
    }

    private static void write(HostLibrary library, String name, Consent consent, String section, byte[] bytes)
            throws IOException {
        try (HostWriter writer = library.write(name)) {
            put(writer, section, bytes);
            writer.finish(about(name, consent));
        }
    }

    private static void put(HostWriter writer, String section, byte[] bytes) throws IOException {
        try (OutputStream out = writer.section(section)) {
            out.write(bytes, 0, bytes.length / 3);
            out.write(bytes, bytes.length / 3, bytes.length - bytes.length / 3);
        }
    }

    private static Manifest.About about(String name, Consent consent) {
        return new Manifest.About(name, Consents.FROM, Consents.HASH, consent);
    }

    private HostFile opened(String name) throws IOException {
        return ((Opening.Opened) library.open(name)).file();
    }

    private Obstacle obstacle(String name) throws IOException {
        return ((Opening.Refused) library.open(name)).obstacle();
    }

    private boolean isWhole(String name) throws IOException {
        return switch (library.open(name)) {
            case Opening.Refused refused -> false;
            case Opening.Opened opened -> {
                try {
                    opened.file().check();
                    yield true;
                } catch (ObstacleException found) {
                    yield false;
                }
            }
        };
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private long count(String folder) throws IOException {
        try (Stream<Path> all = Files.list(data.resolve(folder))) {
            return all.count();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
