package dev.nightshift.ledger.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.talent.vault.InstallationKey;
import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Viewers have pseudonyms, and can be forgotten. */
class ViewerKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");

    @TempDir
    Path data;

    @Test
    void a_viewer_has_one_pseudonym_in_a_show_and_another_in_the_next() throws Exception {
        try (ViewerKeys one = keys("a", "one");
                ViewerKeys other = keys("b", "other")) {
            assertThat(one.pseudonym("page:mia"))
                    .isEqualTo(one.pseudonym("page:mia"))
                    .hasSize(32);
            assertThat(one.pseudonym("page:mia")).isNotEqualTo(other.pseudonym("page:mia"));
            assertThat(one.pseudonym("page:mia")).isNotEqualTo(one.pseudonym("page:ben"));
        }
    }

    @Test
    void words_to_two_viewers_can_be_read_until_one_of_them_is_erased() throws Exception {
        try (ViewerKeys keys = keys("a", "one")) {
            ViewerKeys.Sealed sealed =
                    keys.sealWords(List.of(keys.pseudonym("page:mia"), keys.pseudonym("page:ben")), "both of you");
            assertThat(keys.openWords(sealed.by(), sealed.box())).contains("both of you");
            keys.erase("page:ben", NOW);
            assertThat(keys.openWords(sealed.by(), sealed.box())).isEmpty();
        }
    }

    @Test
    void a_key_for_an_export_opens_words_and_no_name() throws Exception {
        try (ViewerKeys keys = keys("a", "one")) {
            String mia = keys.pseudonym("page:mia");
            ViewerKeys.Sealed words = keys.sealWords(List.of(mia), "hello");
            ViewerKeys.Sealed who = keys.sealWho(mia, "Mia");
            int slot = words.by().getFirst().number();
            WordsKey exported =
                    WordsKey.of(Objects.requireNonNull(keys.forExport().get(slot)));
            byte[] show = "one".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(exported.open(words.box(), show)).contains("hello");
            assertThat(exported.open(who.box(), show)).isEmpty();
            assertThat(keys.openWho(who.by(), who.box())).contains("Mia");
        }
    }

    @Test
    void who_was_erased_and_writes_again_has_a_new_key_and_the_old_words_stay_closed() throws Exception {
        try (ViewerKeys keys = keys("a", "one")) {
            String mia = keys.pseudonym("page:mia");
            ViewerKeys.Sealed before = keys.sealWords(List.of(mia), "before");
            // Another process erases, as the command does while a show is on air.
            try (ViewerKeys other = keys("a", "one")) {
                other.erase("page:mia", NOW);
            }
            ViewerKeys.Sealed after = keys.sealWords(List.of(mia), "after");
            assertThat(keys.openWords(before.by(), before.box())).isEmpty();
            assertThat(keys.openWords(after.by(), after.box())).contains("after");
        }
    }

    @Test
    void keys_come_back_after_a_restart_and_half_a_slot_is_none() throws Exception {
        ViewerKeys.Sealed sealed;
        try (ViewerKeys keys = keys("a", "one")) {
            sealed = keys.sealWords(List.of(keys.pseudonym("page:mia")), "hello");
        }
        Files.write(data.resolve("a"), new byte[10], java.nio.file.StandardOpenOption.APPEND);
        try (ViewerKeys keys = keys("a", "one")) {
            assertThat(keys.openWords(sealed.by(), sealed.box())).contains("hello");
            ViewerKeys.Sealed more = keys.sealWords(List.of(keys.pseudonym("page:ben")), "more");
            assertThat(more.by().getFirst().number()).isEqualTo(1);
            assertThat(keys.openWords(more.by(), more.box())).contains("more");
        }
    }

    private ViewerKeys keys(String file, String show) throws IOException {
        SecureRandom chance = new SecureRandom();
        InstallationKey key = InstallationKey.inFile(data.resolve("installation.key"), chance);
        return new ViewerKeys(data.resolve(file), Strongbox.open(data, key, chance, "test"), show, chance);
    }
}
