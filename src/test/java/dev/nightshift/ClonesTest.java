package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.command.BackdropChoice;
import dev.nightshift.command.MissingPartException;
import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.vault.HostWriter;
import dev.nightshift.talent.vault.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClonesTest {
    @TempDir
    private Path data;

    private Instant now = Consents.WITHIN;
    private final HostShelf shelf = new HostShelf(
            () -> now,
            name -> name.equals("NIGHTSHIFT_PASSPHRASE") ? Optional.of("seven orange lamps") : Optional.empty(),
            Optional::empty);
    private final Clones clones = new Clones(shelf, () -> now);

    @BeforeEach
    void build() throws IOException {
        try (HostWriter writer = shelf.library(data).write("anna")) {
            writer.section("model").close();
            writer.finish(new Manifest.About("anna", Consents.FROM, Consents.HASH, Consents.anna()));
        }
    }

    @Test
    void a_name_that_the_library_does_not_know_is_no_clone() {
        assertThat(clones.find(wanted("mira"), audience("preview", "EU", Language.EN)))
                .isEmpty();
        assertThat(clones.find(wanted("some/folder"), audience("preview", "EU", Language.EN)))
                .isEmpty();
    }

    @Test
    void a_show_that_the_consent_does_not_cover_is_refused_with_every_reason() {
        assertThatThrownBy(() -> clones.find(wanted("anna"), audience("youtube", "US", Language.ZH)))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("The consent of Anna Berg (anna-1) doesn't cover this show with anna")
                .hasMessageContaining("youtube")
                .hasMessageContaining("US")
                .hasMessageContaining("zh");
    }

    @Test
    void a_consent_that_has_ended_keeps_the_clone_shut() {
        now = Consents.UNTIL;
        assertThatThrownBy(() -> clones.find(wanted("anna"), audience("preview", "EU", Language.EN)))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("this consent ended on 2027-12-01");
    }

    @Test
    void a_file_without_a_person_in_it_is_told_of_in_words() {
        assertThatThrownBy(() -> clones.find(wanted("anna"), audience("preview", "EU", Language.EN)))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("The host anna can't be used");
    }

    @Test
    void an_exported_file_opens_where_it_lies_and_is_held_to_the_same_consent() throws IOException {
        Path file = data.resolve("travels.host");
        shelf.library(data).export("anna", file, "seven orange lamps".toCharArray());
        assertThatThrownBy(() -> clones.find(wanted(file.toString()), audience("youtube", "EU", Language.EN)))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("youtube");
        assertThatThrownBy(() -> clones.find(
                        wanted(data.resolve("none.host").toString()), audience("preview", "EU", Language.EN)))
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("There is no file");
    }

    private static Clones.Wanted wanted(String name) {
        return new Clones.Wanted(name, BackdropChoice.OWN, false);
    }

    private Clones.Audience audience(String platform, String market, Language language) {
        return new Clones.Audience(data, Set.of(platform), List.of(market), language);
    }
}
