package dev.nightshift.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.compliance.Market;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule R36: evidence is kept for its term, and then deleted with a receipt. */
class DisposalTest {
    /** What the show's first line promises. */
    private static final LocalDate TERM = LocalDate.of(2027, 12, 1);

    @TempDir
    Path data;

    private RecordedShow show;
    private Path replay;

    @BeforeEach
    void record() throws IOException {
        show = RecordedShow.in(data);
        replay = show.archive().replayFolder("main").resolve(Archive.replayName(RecordedShow.BEGIN.plusSeconds(1)));
        Files.writeString(replay, "pictures and sound");
        Files.writeString(replay.resolveSibling(replay.getFileName() + ".manifest.json"), "{}");
    }

    @Test
    void r36_on_the_last_day_of_its_term_nothing_is_deleted() throws IOException {
        Disposal.Outcome outcome = dispose(TERM.minusDays(1));
        assertThat(outcome.disposed()).isEmpty();
        assertThat(show.archive().shows()).containsExactly(show.name());
        assertThat(replay).exists();
        assertThat(show.archive().disposed()).isEmpty();
    }

    @Test
    void r36_when_its_term_is_over_a_show_is_deleted_with_its_replay_and_a_receipt_stays() throws IOException {
        String last = show.links().getLast().prev();
        long lines = show.links().size();
        assertThat(dispose(TERM).disposed()).containsExactly(show.name());
        assertThat(show.archive().shows()).isEmpty();
        assertThat(replay.getParent()).isEmptyDirectory();
        assertThat(show.archive().disposed()).singleElement().satisfies(gone -> {
            assertThat(gone.receipt().show()).isEqualTo(show.name().toString());
            assertThat(gone.receipt().term()).isEqualTo("2027-12-01");
            assertThat(gone.receipt().by()).isEqualTo("ada");
            assertThat(gone.receipt().lines()).isEqualTo(lines);
            assertThat(gone.receipt().last()).hasSize(64).isNotEqualTo(last);
            assertThat(gone.receipt().files()).contains("main/replay/" + replay.getFileName());
        });
        assertThat(dispose(TERM.plusDays(1)).disposed()).as("once").isEmpty();
        assertThat(show.archive().disposed()).hasSize(1);
    }

    @Test
    void r36_a_law_that_became_longer_since_counts() throws IOException {
        Retention longer = new Retention(Arrays.stream(Market.values())
                .collect(Collectors.toMap(market -> market, market -> new Retention.Term(36, true, "", "R36", "U"))));
        assertThat(new Disposal(show.archive(), longer)
                        .carryOut("ada", noon(TERM))
                        .disposed())
                .isEmpty();
        assertThat(new Disposal(show.archive(), longer)
                        .carryOut("ada", noon(TERM.plusYears(2)))
                        .disposed())
                .hasSize(1);
    }

    @Test
    void r36_a_show_whose_chain_was_changed_is_kept_and_told() throws IOException {
        String text = Files.readString(show.records());
        Files.writeString(show.records(), text.replace("Soup pot", "Soap pot"));
        assertThat(dispose(TERM).kept()).singleElement().satisfies(kept -> assertThat(kept.why())
                .contains("line"));
        assertThat(show.archive().shows()).hasSize(1);
    }

    @Test
    void r36_a_shorter_term_written_into_the_file_deletes_nothing() throws IOException {
        String text = Files.readString(show.records());
        Files.writeString(show.records(), text.replace("2027-12-01", "2026-12-01"));
        assertThat(dispose(LocalDate.of(2027, 1, 1))).isEqualTo(new Disposal.Outcome(List.of(), List.of()));
        assertThat(show.archive().shows()).hasSize(1);
    }

    @Test
    void r36_a_receipt_that_was_changed_or_taken_away_is_found() throws IOException {
        dispose(TERM);
        Path receipts = data.resolve("ledger").resolve("disposals.jsonl");
        String text = Files.readString(receipts);
        Files.writeString(receipts, "");
        assertThatThrownBy(() -> show.archive().disposed()).isInstanceOf(BrokenLedgerException.class);
        Files.writeString(receipts, text.replace("\"ada\"", "\"eve\""));
        assertThatThrownBy(() -> show.archive().disposed()).isInstanceOf(BrokenLedgerException.class);
    }

    @Test
    void r36_a_process_that_was_killed_after_the_receipt_deletes_the_rest_at_the_next_look() throws IOException {
        Map<Path, byte[]> files = Map.of(show.records(), Files.readAllBytes(show.records()));
        dispose(TERM);
        Files.createDirectories(show.records().getParent());
        Files.write(show.records(), files.get(show.records()));
        assertThat(dispose(TERM).disposed()).isEmpty();
        assertThat(show.archive().shows()).isEmpty();
        assertThat(show.archive().disposed()).hasSize(1);
    }

    private Disposal.Outcome dispose(LocalDate day) throws IOException {
        return new Disposal(show.archive(), RetentionFile.standard()).carryOut("ada", noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
