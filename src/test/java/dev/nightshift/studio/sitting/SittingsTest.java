package dev.nightshift.studio.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import dev.nightshift.studio.sitting.Sittings.Why;
import dev.nightshift.studio.sitting.TakeAnswer.Elsewhere;
import dev.nightshift.studio.sitting.TakeAnswer.Going;
import dev.nightshift.studio.sitting.TakeAnswer.Reason;
import dev.nightshift.studio.sitting.TakeAnswer.Refused;
import dev.nightshift.studio.sitting.TakeAnswer.Whole;
import dev.nightshift.talent.ConsentPhrase;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.vault.HostId;
import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.Safes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SittingsTest {
    private static final ConsentPhrase PHRASE = new ConsentPhrase(Language.EN, "I am Anna Berg.", "river lamp");
    private static final Plan PLAN = new Plan("anna", "Anna", Language.EN, Optional.of("mary-slt"));
    private static final SittingLimits SMALL = new SittingLimits(2, 1_000, 5_000, 8_000, 100, Duration.ofHours(24));

    @TempDir
    private Path data;

    private Instant now = Consents.WITHIN;
    private long free = 1_000_000;
    private Sittings sittings;
    private HostId anna;

    @BeforeEach
    void begin() throws IOException {
        sittings = sittings();
        anna = begun().id();
    }

    @Test
    void a_sitting_is_found_again_as_it_was() throws IOException {
        sittings.sign(anna, Consents.anna());
        send(TakeKind.WORDS, film(700));
        Sitting again = sittings().find(anna).orElseThrow();
        assertThat(again).isEqualTo(sittings.find(anna).orElseThrow());
        assertThat(again.plan()).isEqualTo(PLAN);
        assertThat(again.consent()).isEqualTo(Consents.anna());
        assertThat(again.phrase()).isEqualTo(PHRASE);
        assertThat(again.complete()).isTrue();
    }

    @Test
    void a_take_comes_in_piece_by_piece_and_goes_on_after_a_restart() throws IOException {
        byte[] film = film(700);
        sittings.beginTake(anna, take(TakeKind.WORDS, 700));
        assertThat(append(TakeKind.WORDS, film, 0, 300)).isEqualTo(new Going(300, 700));
        sittings = sittings();
        assertThat(sittings.progress(anna, TakeKind.WORDS)).contains(new Going(300, 700));
        assertThat(append(TakeKind.WORDS, film, 300, 700))
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.take().sha256()).contains(sha256(film)));
        try (InputStream in = sittings.open(anna, TakeKind.WORDS).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(film);
        }
    }

    @Test
    void a_piece_sent_twice_or_too_early_is_told_how_far_the_server_is() throws IOException {
        byte[] film = film(700);
        sittings.beginTake(anna, take(TakeKind.WORDS, 700));
        append(TakeKind.WORDS, film, 0, 300);
        assertThat(append(TakeKind.WORDS, film, 0, 300)).isEqualTo(new Elsewhere(300));
        assertThat(append(TakeKind.WORDS, film, 400, 700)).isEqualTo(new Elsewhere(300));
    }

    @Test
    void what_is_no_film_or_too_large_is_refused_and_counted() throws IOException {
        byte[] letter = new byte[700];
        Arrays.fill(letter, (byte) 'a');
        sittings.beginTake(anna, take(TakeKind.WORDS, 700));
        assertThat(append(TakeKind.WORDS, letter, 0, 300)).isEqualTo(new Refused(Reason.NO_FILM));
        assertThat(append(TakeKind.WORDS, film(900), 0, 800)).isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(sittings.beginTake(anna, take(TakeKind.WORDS, 1_001))).isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(append(TakeKind.SMILE, film(100), 0, 100)).isEqualTo(new Refused(Reason.NOT_BEGUN));
        assertThat(sittings.counts().refused())
                .containsEntry(Reason.NO_FILM, 1L)
                .containsEntry(Reason.TOO_LARGE, 2L)
                .containsEntry(Reason.NOT_BEGUN, 1L);
    }

    @Test
    void neither_the_disk_nor_the_share_of_sittings_is_filled() throws IOException {
        assertThat(sittings.beginTake(anna, take(TakeKind.FILM, 5_000))).isInstanceOf(Going.class);
        send(TakeKind.FILM, film(5_000));
        HostId other = begun().id();
        assertThat(sittings.beginTake(other, take(TakeKind.FILM, 5_000))).isEqualTo(new Refused(Reason.NO_ROOM));
        free = 150;
        assertThat(sittings.beginTake(other, take(TakeKind.WORDS, 100))).isEqualTo(new Refused(Reason.NO_ROOM));
        assertThat(sittings.begin(PLAN, Consents.draft(), PHRASE)).isEmpty();
    }

    @Test
    void a_signed_recording_is_not_exchanged() throws IOException {
        send(TakeKind.PHRASE, film(300));
        sittings.sign(anna, Consents.anna());
        assertThat(sittings.beginTake(anna, take(TakeKind.PHRASE, 300))).isEqualTo(new Refused(Reason.SIGNED));
    }

    @Test
    void another_phrase_makes_the_old_recording_worthless() throws IOException {
        send(TakeKind.PHRASE, film(300));
        sittings.phrase(anna, new ConsentPhrase(Language.EN, "I am Anna Berg.", "seven orange"));
        assertThat(sittings.find(anna).orElseThrow().has(TakeKind.PHRASE)).isFalse();
        assertThat(sittings.open(anna, TakeKind.PHRASE)).isEmpty();
    }

    @Test
    void what_nobody_goes_on_with_is_deleted_after_a_day() throws IOException {
        send(TakeKind.WORDS, film(700));
        now = now.plus(Duration.ofHours(24));
        sittings.sweep();
        assertThat(sittings.find(anna)).isPresent();
        now = now.plusSeconds(1);
        sittings.sweep();
        assertThat(sittings.find(anna)).isEmpty();
        assertThat(sittings.counts().deleted()).containsEntry(Why.EXPIRED, 1L);
        assertThat(sittings.counts().bytes()).isZero();
        assertThat(data.resolve("safes").toFile().list()).isEmpty();
    }

    private Sittings sittings() throws IOException {
        InstallationKey key = InstallationKey.inFile(data.resolve("installation.key"), new SecureRandom());
        return new Sittings(new Safes(data, key, new SecureRandom()), SMALL, () -> free, () -> now);
    }

    private Sitting begun() throws IOException {
        return sittings.begin(PLAN, Consents.draft(), PHRASE).orElseThrow();
    }

    private void send(TakeKind kind, byte[] film) throws IOException {
        sittings.beginTake(anna, take(kind, film.length));
        assertThat(append(kind, film, 0, film.length)).isInstanceOf(Whole.class);
    }

    private TakeAnswer append(TakeKind kind, byte[] film, int from, int to) throws IOException {
        byte[] piece = Arrays.copyOfRange(film, from, to);
        return sittings.append(anna, kind, from, piece, piece.length);
    }

    private static Take take(TakeKind kind, long bytes) {
        return new Take(kind, "video/webm", bytes, Optional.empty());
    }

    private static byte[] film(int bytes) {
        byte[] film = new byte[bytes];
        System.arraycopy(HexFormat.of().parseHex("1a45dfa3"), 0, film, 0, 4);
        film[bytes - 1] = 7;
        return film;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
