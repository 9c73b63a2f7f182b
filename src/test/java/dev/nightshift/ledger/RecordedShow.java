package dev.nightshift.ledger;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.host.reply.Tone;
import dev.nightshift.room.CommentState;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.Heard;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.ScriptedViewers;
import dev.nightshift.room.Setup;
import dev.nightshift.room.Thought;
import dev.nightshift.room.Turn;
import dev.nightshift.script.Beat;
import dev.nightshift.script.Line.SlotValue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.talent.vault.InstallationKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small show with all that can happen in one, and the archive that it is written into. */
public final class RecordedShow {
    /** When it begins. */
    public static final Instant BEGIN = Instant.parse("2026-11-29T01:00:00Z");

    public static final Setup SETUP = new Setup("main", "Night sale", "wohnhof", "mira", Language.EN, List.of("EU"), 7);

    private final Path data;
    private final ScriptedViewers viewers = new ScriptedViewers();
    private final ScriptedJournal journal = new ScriptedJournal();
    private Instant now = BEGIN;
    private String price = "€39.90";

    /** @param data an empty folder */
    public RecordedShow(Path data) {
        this.data = data;
    }

    /** The whole show, written. */
    public static RecordedShow in(Path data) throws IOException {
        RecordedShow show = new RecordedShow(data);
        show.begins();
        show.saysLine(1, "A pot for soup, for €39.90.");
        show.isAskedAndAnswers(2, "mia_92", "is it <b>big</b>?", "Mia, it holds 3 litres.");
        show.ends();
        try (Scribe scribe = show.scribe()) {
            scribe.look();
        }
        return show;
    }

    /** Its archive, opened anew. */
    public Archive archive() throws IOException {
        return Archive.open(
                data,
                InstallationKey.inFile(Files.createDirectories(data).resolve("installation.key"), new SecureRandom()),
                new SecureRandom());
    }

    /** A scribe that has not looked yet. */
    public Scribe scribe() throws IOException {
        return new Scribe(
                archive(),
                journal,
                SETUP,
                () -> new ShowFacts(List.of("preview", "twitch"), Optional.of("anna-1"), "2026-11-28", "a test"),
                (product, at) -> Optional.of(new OfLine.OnScreen(product, "Soup pot", price, Optional.of("€49.90"))),
                RetentionFile.standard(),
                () -> now);
    }

    /** The only show. */
    public ShowName name() {
        return ShowName.of("main", BEGIN, 1);
    }

    /** Its file. */
    public Path records() {
        return data.resolve("ledger").resolve("main").resolve(name().show()).resolve("records.jsonl");
    }

    /** What is in it, in order. */
    public List<Link> links() throws IOException {
        List<Link> links = new ArrayList<>();
        Chain chain = new Chain();
        try (ByteLines lines = new ByteLines(Files.newInputStream(records()))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                links.add(chain.follow(line.get()));
            }
        }
        return links;
    }

    public ScriptedJournal journal() {
        return journal;
    }

    public Instant now() {
        return now;
    }

    public void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    void costs(String text) {
        price = text;
    }

    public void begins() {
        journal.happened(new Event.Opened(SETUP));
        journal.happened(new Event.WentLive(1, now));
    }

    public void ends() {
        later(1);
        journal.happened(new Event.Ending("operator", now));
        journal.happened(new Event.WentOffAir(now));
    }

    /** A planned sentence is cleared and heard. */
    public void saysLine(long line, String text) {
        cleared(line, text, Optional.empty());
        heard(line, text);
    }

    /** A viewer asks, and the host answers aloud. */
    public void isAskedAndAnswers(long line, String viewer, String question, String answer) {
        later(2);
        Heard heard = viewers.says(viewer, Intent.SIZE, question, now);
        journal.happened(new Event.CommentHeard(heard, now));
        Turn turn = new Turn(
                line, new Turn.Occasion.Answer(List.of(heard), 0), Optional.empty(), Tone.values()[0], false, false);
        journal.happened(new Event.TurnOpened(turn, now));
        journal.happened(new Event.TurnWritten(
                line, Thought.Outcome.ANSWERED, List.of(new SourceRef("facts.yaml", "size")), "", 900, now));
        cleared(line, answer, Optional.of(line));
        heard(line, answer);
        journal.happened(new Event.TurnClosed(line, now));
    }

    /** A viewer writes something that nobody answers. */
    public void isWrittenTo(String viewer, String text) {
        later(1);
        Heard heard = viewers.says(viewer, Intent.SPAM, text, now);
        journal.happened(new Event.CommentHeard(heard, now));
        journal.happened(new Event.CommentPassed(heard.comment().id(), CommentState.LET_PASS, "spam", now));
    }

    private void cleared(long line, String text, Optional<Long> turn) {
        later(1);
        journal.happened(new Event.LineCleared(
                line,
                Cursor.START,
                Cursor.START,
                "s" + line,
                Beat.PRICE,
                Optional.of("WH-POT"),
                text,
                List.of(new SlotValue("price", "€39.90", new SourceRef("products.csv", "row 2, price"))),
                turn,
                now));
    }

    private void heard(long line, String text) {
        later(1);
        journal.happened(new Event.LineStarted(line, now));
        later(3);
        journal.happened(new Event.LineSpoken(line, text, now));
    }
}
