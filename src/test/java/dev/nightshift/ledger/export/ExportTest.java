package dev.nightshift.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.ledger.KeptShow;
import dev.nightshift.ledger.RecordedShow;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule R36: a show that was exported can be read and checked by anybody, and no byte of it can be changed unseen. */
class ExportTest {
    @TempDir
    Path folder;

    private RecordedShow show;
    private Path export;
    private boolean replays = true;

    @BeforeEach
    void record() throws Exception {
        show = RecordedShow.in(folder.resolve("data"));
        export = folder.resolve("export");
    }

    @Test
    void r36_an_export_that_nobody_touched_is_whole() throws Exception {
        write(true);
        assertThat(ExportCheck.of(export, Optional.empty())).isInstanceOfSatisfying(Inspection.Whole.class, whole -> {
            assertThat(whole.show()).isEqualTo(show.name().toString());
            assertThat(whole.lines()).isGreaterThan(10);
            assertThat(whole.heads()).isEqualTo(2);
        });
    }

    @Test
    void r36_a_change_of_any_byte_of_any_file_is_found() throws Exception {
        write(true);
        Random chance = new Random(36);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            boolean everyByte = whole.length < 150;
            int flips = everyByte ? whole.length : 20;
            for (int flip = 0; flip < flips; flip++) {
                byte[] changed = whole.clone();
                int at = everyByte ? flip : chance.nextInt(whole.length);
                changed[at] ^= (byte) (1 << chance.nextInt(8));
                Files.write(file, changed);
                assertThat(ExportCheck.of(export, Optional.empty()))
                        .as("byte %d of %s", at, file.getFileName())
                        .isInstanceOf(Inspection.Tampered.class);
            }
            Files.write(file, whole);
        }
        assertThat(ExportCheck.of(export, Optional.empty())).isInstanceOf(Inspection.Whole.class);
    }

    @Test
    void r36_a_byte_more_a_byte_less_a_file_more_and_a_file_less_are_found() throws Exception {
        write(true);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
            tampered();
            if (whole.length > 0) {
                Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
                tampered();
            }
            Files.delete(file);
            tampered();
            Files.write(file, whole);
        }
        Files.writeString(export.resolve("more.txt"), "more");
        tampered();
    }

    @Test
    void r36_whoever_signs_anew_with_another_key_is_found_by_the_name_of_the_key() throws Exception {
        RecordedShow forged = RecordedShow.in(folder.resolve("forger"));
        write(forged, true);
        String told = show.archive().signing().shown().fingerprint();
        assertThat(ExportCheck.of(export, Optional.empty())).isInstanceOf(Inspection.Whole.class);
        assertThat(ExportCheck.of(export, Optional.of(told))).isInstanceOf(Inspection.Tampered.class);
    }

    @Test
    void r36_the_page_reads_without_scripts_and_shows_words_prices_rules_and_no_name_of_a_viewer() throws Exception {
        write(true);
        String page = Files.readString(export.resolve("index.html"));
        assertThat(page)
                .contains("A pot for soup, for €39.90.", "Soup pot", "<s>€49.90</s>", "2026-11-28", "anna-1")
                .contains("is it &lt;b&gt;big&lt;/b&gt;?", "Mia, it holds 3 litres.")
                .doesNotContain("<script", "mia_92", "http");
    }

    @Test
    void r35_a_viewer_who_was_erased_is_readable_nowhere_and_the_chain_is_whole() throws Exception {
        assertThat(show.archive().erase("page:mia_92", show.now())).isEqualTo(1);
        write(true);
        assertThat(ExportCheck.of(export, Optional.empty())).isInstanceOf(Inspection.Whole.class);
        for (Path file : files()) {
            assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("big", "3 litres", "mia_92");
        }
        assertThat(Files.readString(export.resolve("index.html"))).contains("A pot for soup", "erased at the viewer");
        assertThat(show.archive().erase("page:mia_92", show.now())).isZero();
    }

    @Test
    void a_sealed_export_holds_no_viewers_words() throws Exception {
        write(false);
        assertThat(Files.size(export.resolve("viewers.jsonl"))).isZero();
        assertThat(Files.readString(export.resolve("index.html"))).doesNotContain("3 litres");
        assertThat(ExportCheck.of(export, Optional.empty())).isInstanceOf(Inspection.Whole.class);
    }

    @Test
    void r36_an_export_holds_the_replay_and_a_change_of_any_byte_of_it_is_found_with_its_place() throws Exception {
        Path film = recorded();
        write(true);
        Path held = export.resolve("replay-" + film.getFileName());
        assertThat(held).hasSameBinaryContentAs(film);
        assertThat(Files.readString(export.resolve("index.html"))).contains("<video controls", "src=\"replay-");
        films(1, 1);
        byte[] whole = Files.readAllBytes(held);
        for (int at : new int[] {0, 1 << 22, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(held, changed);
            assertThat(ExportCheck.of(export, Optional.empty()))
                    .isInstanceOfSatisfying(Inspection.Tampered.class, tampered -> assertThat(tampered.findings())
                            .singleElement()
                            .asString()
                            .contains("first in bytes " + at / (1 << 22) * (1 << 22)));
        }
        Files.write(held, java.util.Arrays.copyOf(whole, whole.length + 1));
        tampered();
        Files.delete(held);
        tampered();
    }

    @Test
    void r36_a_replay_that_is_handed_over_apart_is_named_and_checked_when_it_lies_there() throws Exception {
        Path film = recorded();
        replays = false;
        write(true);
        films(1, 0);
        Path beside = Files.copy(film, export.resolve("replay-" + film.getFileName()));
        films(1, 1);
        Files.writeString(beside, "another film");
        tampered();
    }

    @Test
    void a_sealed_export_copies_no_recording_in_which_names_are_heard() throws Exception {
        recorded();
        write(false);
        films(1, 0);
    }

    @Test
    void r36_the_list_of_recordings_can_not_be_taken_away_unseen() throws Exception {
        write(true);
        films(0, 0);
        Files.delete(export.resolve("replay.json"));
        tampered();
    }

    /** A film of two segments, of the show's time. */
    private Path recorded() throws IOException {
        Path film = show.archive()
                .replayFolder(show.name().room())
                .resolve(dev.nightshift.ledger.Archive.replayName(
                        show.name().begin().plusSeconds(1)));
        byte[] bytes = new byte[(1 << 22) + 1_000];
        new Random(3).nextBytes(bytes);
        Files.write(film, bytes);
        Files.writeString(film.resolveSibling(film.getFileName() + ".manifest.json"), "{}");
        return film;
    }

    private void films(int named, int seen) throws IOException {
        assertThat(ExportCheck.of(export, Optional.empty()))
                .isInstanceOfSatisfying(Inspection.Whole.class, whole -> assertThat(whole.films())
                        .isEqualTo(new Inspection.Films(named, seen)));
    }

    private void write(boolean texts) throws IOException {
        write(show, texts);
    }

    private void write(RecordedShow of, boolean texts) throws IOException {
        try (KeptShow kept = of.archive().find(of.name()).orElseThrow()) {
            new ShowExport(of.archive().signing())
                    .write(kept, export, new ShowExport.Wish("ada", of.now(), Language.EN, texts, replays));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(export)) {
            return all.sorted().toList();
        }
    }

    private void tampered() throws IOException {
        assertThat(ExportCheck.of(export, Optional.empty())).isInstanceOf(Inspection.Tampered.class);
    }
}
