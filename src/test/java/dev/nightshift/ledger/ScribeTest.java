package dev.nightshift.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.ledger.sign.Head;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.ScriptedViewers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule R36: what happened in a show is kept, in order, so that nobody can change it unseen. */
class ScribeTest {
    @TempDir
    Path data;

    private RecordedShow show;

    @BeforeEach
    void open() {
        show = new RecordedShow(data);
    }

    @Test
    void r36_what_was_said_and_shown_stands_in_the_chain_with_its_time_price_rule_and_consent() throws Exception {
        RecordedShow.in(data);
        List<Entry> entries = entries();
        assertThat(entries.getFirst()).isInstanceOfSatisfying(OfShow.Began.class, began -> {
            assertThat(began.consent()).contains("anna-1");
            assertThat(began.platforms()).containsExactly("preview", "twitch");
            assertThat(began.keepUntil()).isEqualTo("2027-12-01");
        });
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry)
                        .isEqualTo(new OfLine.OnScreen("WH-POT", "Soup pot", "€39.90", Optional.of("€49.90"))))
                .anySatisfy(entry -> assertThat(entry)
                        .isEqualTo(new OfLine.Cleared(
                                1,
                                "s1",
                                new Words.Plain("A pot for soup, for €39.90."),
                                "price",
                                Optional.of("WH-POT"),
                                List.of(new OfLine.Figure("price", "€39.90", "products.csv: row 2, price")),
                                "2026-11-28",
                                List.of("EU"),
                                Optional.empty())))
                .anySatisfy(entry -> assertThat(entry)
                        .isEqualTo(new OfLine.Spoken(1, new Words.Plain("A pot for soup, for €39.90."))));
        assertThat(entries.getLast()).isEqualTo(new OfShow.Ended());
        assertThat(show.links())
                .filteredOn(link -> link.entry() instanceof OfLine.Sounded)
                .first()
                .satisfies(link -> assertThat(link.at()).isEqualTo(RecordedShow.BEGIN.plusSeconds(2)));
    }

    @Test
    void r35_the_chat_and_its_moderation_are_kept_without_a_name_and_without_a_readable_word() throws Exception {
        show.begins();
        show.isWrittenTo("mia_92", "buy at evil.example");
        show.journal()
                .happened(new Event.ViewerMuted(
                        "page:mia_92", "mia_92", show.now().plusSeconds(600), "kim", show.now()));
        try (Scribe scribe = show.scribe()) {
            scribe.look();
        }
        OfChat.Wrote wrote = only(OfChat.Wrote.class);
        assertThat(only(OfChat.PassedOver.class)).isEqualTo(new OfChat.PassedOver(wrote.comment(), "let-pass", "spam"));
        assertThat(only(OfChat.Muted.class).viewer()).isEqualTo(wrote.viewer());
        assertThat(Files.readString(show.records())).doesNotContain("mia_92", "evil.example", "page:");
        try (KeptShow kept = show.archive().find(show.name()).orElseThrow()) {
            assertThat(kept.text(wrote.text())).contains("buy at evil.example");
        }
    }

    @Test
    void r35_a_correction_is_kept_with_the_show_on_air() throws Exception {
        show.begins();
        try (Scribe scribe = show.scribe()) {
            scribe.look();
            scribe.note(new Noted.Corrected("ada", "The pot holds 3 litres, not 4."));
            scribe.note(new Noted.Measured("R01", "label", true, Map.of("height", "5.4 %")));
            scribe.look();
        }
        assertThat(only(Noted.Corrected.class)).isEqualTo(new Noted.Corrected("ada", "The pot holds 3 litres, not 4."));
        assertThat(only(Noted.Measured.class).values()).containsEntry("height", "5.4 %");
    }

    @Test
    void r36_orders_are_kept_and_who_bought_is_not() throws Exception {
        show.begins();
        show.journal()
                .happened(new Event.OrderNoted(
                        ScriptedViewers.paid("o1", "WH-POT", "Mia", show.now()),
                        Optional.of("WH-POT"),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        show.now()));
        try (Scribe scribe = show.scribe()) {
            scribe.look();
        }
        OfOrder order = only(OfOrder.class);
        assertThat(order.what()).isEqualTo("paid");
        assertThat(order.pieces()).containsExactly("WH-POT x 1");
        assertThat(Files.readString(show.records())).doesNotContain("Mia");
    }

    @Test
    void r36_after_a_kill_in_the_middle_of_a_line_the_file_is_whole_again_and_nothing_is_missing() throws Exception {
        show.begins();
        show.saysLine(1, "The first sentence.");
        show.scribe().look();
        byte[] whole = Files.readAllBytes(show.records());
        // As a process leaves it that was killed while it wrote its last line.
        Files.write(show.records(), java.util.Arrays.copyOf(whole, whole.length - 20));
        show.saysLine(2, "The second sentence.");
        try (Scribe scribe = show.scribe()) {
            scribe.look();
        }
        assertThat(only(OfLedger.CutOff.class).bytes()).isPositive();
        assertThat(entries().stream().filter(OfLine.Spoken.class::isInstance))
                .containsExactly(
                        new OfLine.Spoken(1, new Words.Plain("The first sentence.")),
                        new OfLine.Spoken(2, new Words.Plain("The second sentence.")));
    }

    @Test
    void r36_what_is_said_to_a_viewer_stays_sealed_by_the_viewer_also_after_a_restart() throws Exception {
        show.begins();
        try (Scribe scribe = show.scribe()) {
            show.isAskedAndAnswers(1, "mia", "how big?", "Mia, three litres.");
            scribe.look();
        }
        show.isAskedAndAnswers(2, "mia", "which colour?", "Mia, it is red.");
        try (Scribe scribe = show.scribe()) {
            scribe.look();
        }
        assertThat(entries().stream().filter(OfShow.Began.class::isInstance)).hasSize(1);
        assertThat(Files.readString(show.records())).doesNotContain("Mia");
        assertThat(entries().stream().filter(OfLine.Spoken.class::isInstance)).hasSize(2);
    }

    @Test
    void r36_the_chain_is_signed_each_hour_and_at_the_end() throws Exception {
        show.begins();
        Scribe scribe = show.scribe();
        scribe.look();
        show.later(3_600);
        scribe.look();
        show.later(3_500);
        scribe.look();
        assertThat(heads()).hasSize(1);
        show.ends();
        scribe.look();
        scribe.close();
        assertThat(heads()).hasSize(2).allSatisfy(head -> assertThat(
                        head.by(show.archive().signing().shown(), show.name().toString()))
                .isTrue());
        assertThat(heads().getLast().lines()).isEqualTo(show.links().size());
    }

    @Test
    void r36_a_line_that_was_changed_keeps_the_ledger_shut() throws Exception {
        show.begins();
        show.saysLine(1, "It costs 39.");
        show.scribe().look();
        String changed = Files.readString(show.records()).replace("It costs 39.", "It costs 29.");
        Files.writeString(show.records(), changed);
        assertThatThrownBy(() -> show.scribe().look()).isInstanceOf(BrokenLedgerException.class);
    }

    @Test
    void r36_lines_that_were_signed_and_are_gone_keep_the_ledger_shut() throws Exception {
        show.begins();
        show.saysLine(1, "It costs 39.");
        Scribe scribe = show.scribe();
        scribe.look();
        scribe.close();
        List<String> lines = Files.readAllLines(show.records());
        Files.writeString(
                show.records(), String.join("\n", lines.subList(0, lines.size() - 1)) + "\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> show.scribe().look()).hasMessageContaining("signed are gone");
    }

    @Test
    void a_journal_that_is_away_for_a_while_leaves_no_gap() throws Exception {
        show.begins();
        Scribe scribe = show.scribe();
        scribe.look();
        show.journal().breaks(true);
        show.saysLine(1, "Said while nobody wrote.");
        assertThatThrownBy(scribe::look).isInstanceOf(IOException.class);
        show.journal().breaks(false);
        scribe.look();
        scribe.close();
        assertThat(only(OfLine.Spoken.class).heard()).isEqualTo(new Words.Plain("Said while nobody wrote."));
    }

    @Test
    void the_card_is_noted_when_it_changes_and_not_with_every_line() throws Exception {
        show.begins();
        Scribe scribe = show.scribe();
        show.saysLine(1, "one");
        show.saysLine(2, "two");
        scribe.look();
        show.costs("€35.00");
        show.saysLine(3, "three");
        scribe.look();
        scribe.close();
        assertThat(entries().stream().filter(OfLine.OnScreen.class::isInstance).map(card -> ((OfLine.OnScreen) card)
                        .price()))
                .containsExactly("€39.90", "€35.00");
    }

    @Test
    void a_second_show_has_a_file_of_its_own() throws Exception {
        RecordedShow first = RecordedShow.in(data);
        first.later(60);
        first.journal().happened(new Event.WentLive(2, first.now()));
        try (Scribe scribe = first.scribe()) {
            scribe.look();
        }
        assertThat(first.archive().shows()).hasSize(2);
        assertThat(entries().getLast()).isEqualTo(new OfShow.Ended());
    }

    @Test
    void too_many_notes_are_counted() throws Exception {
        show.begins();
        try (Scribe scribe = show.scribe()) {
            for (int note = 0; note < 2_050; note++) {
                scribe.note(new Noted.Corrected("ada", "note " + note));
            }
            scribe.look();
        }
        assertThat(only(OfLedger.NotesLost.class).notes()).isEqualTo(50);
    }

    @Test
    void what_stands_after_the_last_line_feed_of_the_heads_is_no_head() throws Exception {
        RecordedShow.in(data);
        Path file = show.records().resolveSibling("heads.jsonl");
        Files.writeString(file, "{\"at\":", StandardOpenOption.APPEND);
        assertThat(heads()).hasSize(1);
    }

    private List<Entry> entries() throws IOException {
        return show.links().stream().map(Link::entry).toList();
    }

    private <T extends Entry> T only(Class<T> kind) throws IOException {
        List<T> found =
                entries().stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Head> heads() throws IOException {
        try (KeptShow kept = show.archive().find(show.name()).orElseThrow()) {
            return kept.heads().all();
        }
    }
}
